import type { protocol, StreamEvent } from "@openai/agents";
import { z } from "zod";

const text = z.string().nullish();
const ChunkSchema = z.object({
  choices: z.tuple(
    [
      z.object({
        delta: z.object({
          tool_calls: z
            .array(
              z.object({
                index: z.number().nullish(),
                id: text,
                function: z.object({ name: text, arguments: text }).nullish(),
              }),
            )
            .nullish(),
        }),
      }),
    ],
    z.unknown(),
  ),
});

interface ChatCall {
  index: number | undefined;
  id: string | undefined;
  name: string;
  arguments: string;
}

/**
 * The calls of a streamed chat completion. The Agents SDK merges all calls that share an index or
 * have none, as sent by Google's compatible endpoint, and keeps calls without an id, which can't be
 * answered.
 */
export class ChatCalls {
  readonly #calls: ChatCall[] = [];
  #areUsual = true;

  read(event: StreamEvent): void {
    if (event.type !== "model") return;
    const { data } = ChunkSchema.safeParse(event.event);
    for (const delta of data?.choices[0].delta.tool_calls ?? []) {
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
        continue;
      }
      if (index === undefined || id === undefined || open) this.#areUsual = false;
      this.#calls.push({ index, id, name, arguments: given });
    }
  }

  /** The final output, with these calls replacing the SDK's if it may have mixed them up. */
  complete(output: readonly protocol.OutputModelItem[]): protocol.OutputModelItem[] {
    if (this.#areUsual) return [...output];
    return [
      ...output.filter(({ type }) => type !== "function_call"),
      ...this.#calls.map(({ id, name, arguments: given }) => ({
        type: "function_call" as const,
        callId: id ?? `call_${crypto.randomUUID()}`,
        name,
        arguments: given,
        status: "completed" as const,
      })),
    ];
  }

  #openCall(index: number | undefined): ChatCall | undefined {
    if (index === undefined) return this.#calls.at(-1);
    return this.#calls.findLast((call) => call.index === index);
  }
}
