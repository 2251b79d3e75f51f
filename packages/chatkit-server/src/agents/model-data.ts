import type { AgentInputItem, protocol } from "@openai/agents";
import * as z from "zod";
import { JsonValueSchema } from "../protocol";

const MembersSchema = z.object({ server: z.string() }).catchall(JsonValueSchema);

/**
 * Data that a model provider wants returned with a call in later requests, such as Gemini's thought
 * signatures or DeepSeek's reasoning. It is stored with the call, because the calls of one response
 * may be answered in several turns.
 */
export const ModelDataSchema = z.object({
  /** The same for all calls of a response, which are sent back together. */
  response: z.string(),
  /** Members of the call in the request. They are sent only to the provider named by `server`. */
  members: MembersSchema,
});
export type ModelData = z.infer<typeof ModelDataSchema>;

/** Undefined for most providers, which need no data back. */
export function modelDataOf(
  call: Pick<protocol.FunctionCallItem, "id" | "providerData"> | undefined,
): ModelData | undefined {
  return readModelData({ response: call?.id, members: call?.providerData });
}

/** Reads stored data; undefined if there is none. */
export function readModelData(stored: unknown): ModelData | undefined {
  return ModelDataSchema.safeParse(stored).data;
}

/**
 * A run's input without data that belongs to other providers, and without members that the Agents
 * SDK keeps but no provider accepts.
 */
export function inputFor(server: string, input: readonly AgentInputItem[]): AgentInputItem[] {
  return input.filter(isReadable).map((item) => forServer(item, server));
}

/** A provider that stores nothing can read its own reasoning only if it is encrypted. */
function isReadable(item: AgentInputItem): boolean {
  if (item.type !== "reasoning" || item.rawContent) return true;
  return typeof item.providerData?.["encrypted_content"] === "string";
}

function forServer(item: AgentInputItem, server: string): AgentInputItem {
  if (item.type === "message" && item.role === "assistant") return withoutAnnotations(item);
  if (item.type !== "function_call") return item;
  const { data } = MembersSchema.safeParse(item.providerData);
  if (!data) return item;
  const { providerData: _all, ...call } = item;
  const { server: wantedBy, ...members } = data;
  return wantedBy === server ? { ...call, providerData: members } : call;
}

function withoutAnnotations(item: protocol.AssistantMessageItem): protocol.AssistantMessageItem {
  return {
    ...item,
    content: item.content.map((part) => {
      if (part.type !== "output_text" || !part.providerData) return part;
      const { annotations: _citations, ...providerData } = part.providerData;
      return { ...part, providerData };
    }),
  };
}
