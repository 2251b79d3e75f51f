import { z } from "zod";
import { JsonObjectSchema, type JsonObject } from "@acme/chatkit-server/protocol";
import { cutText } from "@acme/chatkit-server";
import { AwaitingSchema } from "../approvals/awaiting";
import type { Conversation, Decision, OfferedTools } from "./conversation";
import type { Language } from "./language";
import { engineText } from "./messages";
import { readJson } from "./json";

/** The name of a tool alone or in front of its arguments as JSON. */
const CALL = /^\s*([\w-]{1,64})\s*(\{[\s\S]*\})?\s*$/;
const MAX_SHOWN = 2_000;

const FailedSchema = z.strictObject({ status: z.literal("failed"), message: z.string() });

/**
 * The next step for a message that is a call itself, such as `mcp_search {"query": "tents"}`; null
 * for any other. It reaches tools that no demo knows, without any guessing.
 */
export function callNamedTool(
  { current }: Conversation,
  tools: OfferedTools,
  language: Language,
): Decision | null {
  const { tool, given } = callIn(current.said) ?? {};
  if (tool === undefined) return null;
  const outcome = current.outcomes.findLast((each) => each.tool === tool);
  if (outcome) return { kind: "say", text: outcomeText(tool, outcome.output, language) };
  if (tools.has(tool)) return { kind: "call", call: { tool, arguments: given ?? {} } };
  return given ? { kind: "say", text: engineText(language, "noTool", { tool }) } : null;
}

interface NamedCall {
  tool: string;
  /** Without arguments it may as well be a word. */
  given?: JsonObject;
}

/** The call that a message is. */
export function callIn(said: string): NamedCall | null {
  const [, tool, json] = CALL.exec(said) ?? [];
  if (tool === undefined) return null;
  if (json === undefined) return { tool };
  const given = JsonObjectSchema.safeParse(readJson(json));
  return given.success ? { tool, given: given.data } : null;
}

function outcomeText(tool: string, output: unknown, language: Language): string {
  if (AwaitingSchema.safeParse(output).success) return engineText(language, "decide");
  if (FailedSchema.safeParse(output).success) return engineText(language, "trouble");
  const json = cutText(JSON.stringify(output, null, 2), MAX_SHOWN);
  return `${engineText(language, "toolResult", { tool })}\n\n\`\`\`json\n${json}\n\`\`\``;
}
