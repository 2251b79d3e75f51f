import type { AgentInputItem, protocol } from "@openai/agents";
import * as z from "zod";
import { JsonValueSchema } from "../protocol";

const MembersSchema = z.object({ server: z.string() }).catchall(JsonValueSchema);

/**
 * What a model's server wants back with a call in later requests, such as Gemini's thought
 * signatures or DeepSeek's reasoning. Stored with the call, because the calls of one response may be
 * answered in several turns.
 */
export const ModelDataSchema = z.object({
  /** The same for all calls of a response, which are sent back together. */
  response: z.string(),
  /** Members of the call in the request, and `server`, the only one that gets them. */
  members: MembersSchema,
});
export type ModelData = z.infer<typeof ModelDataSchema>;

/** Undefined for most servers, which want nothing back. */
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
 * A run's input without data that another server wanted back, and without what the Agents SDK keeps
 * of an answer but no server takes.
 */
export function inputFor(server: string, input: readonly AgentInputItem[]): AgentInputItem[] {
  return input.filter(isReadable).map((item) => forServer(item, server));
}

/** A server that stores nothing can read its own reasoning only if it is encrypted. */
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
