import type { protocol, StreamEvent } from "@openai/agents";
import { z } from "zod";
import { readTextDelta } from "../response-events";

type OutputItem = protocol.OutputModelItem;

const id = z.string().optional();
const index = z.int().min(0).optional();
const call = z.object({
  type: z.literal("function_call"),
  id,
  call_id: z.string().min(1),
  name: z.string(),
  arguments: z.string().default(""),
});
const other = z.object({ type: z.string() }).transform(() => null);

const EventSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.enum(["response.output_item.added", "response.output_item.done"]),
    output_index: index,
    item: z.union([call, other]),
  }),
  z.object({
    type: z.literal("response.function_call_arguments.done"),
    item_id: id,
    output_index: index,
    arguments: z.string(),
  }),
  z.object({
    type: z.literal("response.output_text.delta"),
    item_id: id,
    output_index: index,
    delta: z.string(),
  }),
]);

/**
 * The output of a Responses API stream, for servers whose final response omits it. The Agents SDK
 * uses only the final response, so it would repeat the request until it hits its limit.
 */
export class StreamedOutput {
  readonly #texts = new Map<string, string>();
  readonly #calls = new Map<string, z.infer<typeof call>>();

  read(event: StreamEvent): void {
    if (event.type !== "model") return;
    const data = readTextDelta(event.event) ?? EventSchema.safeParse(event.event).data;
    switch (data?.type) {
      case "response.output_text.delta": {
        const key = keyOf(data.item_id, data.output_index);
        this.#texts.set(key, (this.#texts.get(key) ?? "") + data.delta);
        return;
      }
      case "response.output_item.added":
      case "response.output_item.done":
        if (data.item) this.#calls.set(keyOf(data.item.id, data.output_index), data.item);
        return;
      case "response.function_call_arguments.done": {
        const key = keyOf(data.item_id, data.output_index);
        const announced = this.#calls.get(key);
        if (announced) this.#calls.set(key, { ...announced, arguments: data.arguments });
        return;
      }
      case undefined:
        return;
    }
  }

  /** Adds streamed items that the final output omits. */
  complete(output: readonly OutputItem[]): OutputItem[] {
    const saysSomething = output.some((item) => item.type === "message");
    const callIds = new Set(output.flatMap((item) => ("callId" in item ? [item.callId] : [])));
    const missing = [...this.#calls.values()].filter(({ call_id }) => !callIds.has(call_id));
    return [
      ...output.filter(({ type }) => type === "reasoning"),
      ...(saysSomething ? [] : [...this.#texts.values()].filter(Boolean).map(message)),
      ...output.filter(({ type }) => type !== "reasoning"),
      ...missing.map(functionCall),
    ];
  }
}

function keyOf(itemId: string | undefined, outputIndex: number | undefined): string {
  return outputIndex === undefined ? (itemId ?? "") : `at ${outputIndex}`;
}

function message(text: string): OutputItem {
  return {
    type: "message",
    role: "assistant",
    status: "completed",
    content: [{ type: "output_text", text }],
  };
}

function functionCall({ id, call_id, name, arguments: given }: z.infer<typeof call>): OutputItem {
  return {
    type: "function_call",
    ...(id === undefined ? {} : { id }),
    callId: call_id,
    name,
    arguments: given,
    status: "completed",
  };
}
