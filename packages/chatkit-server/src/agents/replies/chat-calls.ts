import type { protocol, StreamEvent } from "@openai/agents";
import { z } from "zod";
import { JsonObjectSchema, type JsonObject } from "../../protocol";
import { readTextDelta } from "../response-events";

const text = z.string().nullish();
const CallDeltaSchema = z.object({
  index: z.number().nullish(),
  id: text,
  function: z.object({ name: text, arguments: text }).nullish(),
  extra_content: JsonObjectSchema.nullish(),
});
const DeltaSchema = z.object({
  reasoning_content: text,
  tool_calls: z.array(CallDeltaSchema).nullish(),
});
const ChunkSchema = z.object({
  choices: z.tuple([z.object({ delta: DeltaSchema })], z.unknown()),
});

interface ChatCall {
  index: number | undefined;
  id: string | undefined;
  name: string;
  arguments: string;
  extraContent: JsonObject | undefined;
}

/**
 * The calls of a streamed chat completion. The Agents SDK merges calls that share an index or have
 * none, as Google's compatible endpoint sends them. It also keeps calls without an id, which can't
 * be answered, and drops data that some providers want returned with a call.
 */
export class ChatCalls {
  readonly #server: string;
  readonly #calls: ChatCall[] = [];
  #reasoning = "";
  #areUsual = true;

  /** `server` identifies the provider that the data must be returned to. */
  constructor(server: string) {
    this.#server = server;
  }

  read(event: StreamEvent): void {
    if (event.type !== "model" || readTextDelta(event.event)) return;
    const delta = ChunkSchema.safeParse(event.event).data?.choices[0].delta;
    this.#reasoning += delta?.reasoning_content ?? "";
    for (const call of delta?.tool_calls ?? []) this.#readCall(call);
  }

  #readCall(delta: z.infer<typeof CallDeltaSchema>): void {
    const index = delta.index ?? undefined;
    const id = delta.id || undefined;
    const name = delta.function?.name ?? "";
    const given = delta.function?.arguments ?? "";
    const open = this.#openCall(index);
    const isAnother =
      open === undefined ||
      (name !== "" && (id === undefined ? index === undefined : id !== open.id));
    if (!isAnother) {
      open.arguments += given;
      open.extraContent ??= delta.extra_content ?? undefined;
      return;
    }
    if (index === undefined || id === undefined || open) this.#areUsual = false;
    const extraContent = delta.extra_content ?? undefined;
    this.#calls.push({ index, id, name, arguments: given, extraContent });
  }

  /**
   * The final output. These calls replace the SDK's if it may have merged them, and they include
   * the data that the provider wants returned.
   */
  complete(output: readonly protocol.OutputModelItem[]): protocol.OutputModelItem[] {
    const sdkCalls = output.filter((item) => item.type === "function_call");
    const id = sdkCalls[0]?.id;
    const calls = this.#areUsual ? sdkCalls : this.#calls.map((call) => ownCall(call, id));
    return [
      ...output.filter(({ type }) => type !== "function_call"),
      ...calls.map((call, index) => ({ ...call, ...this.#dataToReturn(index) })),
    ];
  }

  #dataToReturn(index: number): { providerData?: Record<string, unknown> } {
    const isWanted = this.#reasoning !== "" || this.#calls.some((call) => call.extraContent);
    if (!isWanted) return {};
    const extraContent = this.#calls[index]?.extraContent;
    return {
      providerData: {
        server: this.#server,
        ...(extraContent && { extra_content: extraContent }),
        // One copy is enough, because the calls of a response are sent back together.
        ...(index === 0 && this.#reasoning && { reasoning_content: this.#reasoning }),
      },
    };
  }

  #openCall(index: number | undefined): ChatCall | undefined {
    if (index === undefined) return this.#calls.at(-1);
    return this.#calls.findLast((call) => call.index === index);
  }
}

function ownCall(call: ChatCall, id: string | undefined): protocol.FunctionCallItem {
  return {
    type: "function_call",
    ...(id !== undefined && { id }),
    callId: call.id ?? `call_${crypto.randomUUID()}`,
    name: call.name,
    arguments: call.arguments,
    status: "completed",
  };
}
