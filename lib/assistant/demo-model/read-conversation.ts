import { type protocol, type AgentInputItem } from "@openai/agents";
import { AwaitingSchema } from "../approvals/awaiting";
import { ToolMemorySchema } from "../tool-memory";
import type { Conversation, Exchange, ToolOutcome } from "./conversation";
import { readJson, readJsonObject, sameJson } from "./json";

/**
 * How much of a message the demo model reads, in characters: understanding one takes time that grows
 * faster than its length, during which the server answers nobody.
 */
export const MAX_READ = 500;

const HIDDEN_CONTEXT = /^<HiddenContext key="[0-9a-f]+">\s*([\s\S]*?)\s*<\/HiddenContext>/;
const OTHER_CONTEXT =
  /^(?:The user (?:was shown|refers to|was asked to)|You made this image|# What the user's @-mentions)/;
const FORM =
  /^The user was asked to fill in a form; its status: (answered|skipped)\n<StructuredInput>\n([\s\S]*)\n<\/StructuredInput>$/;
const ANSWER = /^- .*?: (.*)$/gm;
/** The sign in front of a mentioned name. */
const MENTION = /@(?=[\p{L}\p{N}])/gu;

/** Parses a model's input into exchanges between a user and the assistant. */
export function readConversation(
  input: string | readonly AgentInputItem[],
  instructions = "",
): Conversation {
  const page = pageIn(instructions);
  if (typeof input === "string") return { past: [], current: exchange(input), page };
  const exchanges: Exchange[] = [];
  const calls = new Map<string, protocol.FunctionCallItem>();
  for (const item of input) {
    if (item.type === "function_call") {
      calls.set(item.callId, item);
    } else if (item.type === "function_call_result") {
      const call = calls.get(item.callId);
      if (call) addOutcome(latest(exchanges).outcomes, outcomeOf(call, item));
    } else if ("role" in item && item.role === "assistant") {
      const entry = latest(exchanges);
      entry.reply = [entry.reply, textOf(item.content)].filter(Boolean).join("\n");
    } else if ("role" in item && item.role === "user") {
      readUserMessage(item.content, exchanges);
    }
  }
  const current = exchanges.pop() ?? exchange("");
  return { past: exchanges, current, page };
}

/** The page in the data at the end of the instructions. */
function pageIn(instructions: string): unknown {
  const json = /<Data>\n(.*)\n<\/Data>/.exec(instructions)?.[1] ?? "{}";
  return readJsonObject(json)["page"];
}

/** Context added by the server has the user role and is wrapped in a tag. */
function readUserMessage(content: Content, exchanges: Exchange[]): void {
  const parts = typeof content === "string" || !Array.isArray(content) ? [content] : content;
  const words = parts.filter((part) => !isFile(part));
  const text = words.map((part) => textOf(part)).join("");
  const hidden = HIDDEN_CONTEXT.exec(text)?.[1];
  if (hidden !== undefined) {
    const memory = ToolMemorySchema.safeParse(readJson(hidden));
    if (!memory.success) return;
    const { tool, arguments: given, result } = memory.data;
    addOutcome(latest(exchanges).outcomes, { tool, arguments: given, output: result });
    return;
  }
  const answer = answerInForm(text);
  if (answer !== null) exchanges.push(exchange(answer));
  if (OTHER_CONTEXT.test(text)) return;
  exchanges.push(exchange(text.replace(MENTION, ""), words.length < parts.length));
}

/** The answers in a form as the user would type them; null for any other text. */
function answerInForm(text: string): string | null {
  const [, status, lines = ""] = FORM.exec(text) ?? [];
  if (status === undefined) return null;
  const values = [...lines.matchAll(ANSWER)].map(([, value = ""]) => value);
  return values.filter((value) => value !== "skipped").join(", ") || "no";
}

/** The result of an approved call replaces the question. */
function addOutcome(outcomes: ToolOutcome[], outcome: ToolOutcome): void {
  const asked = outcomes.findIndex(
    ({ tool, arguments: given, output }) =>
      tool === outcome.tool &&
      sameJson(given, outcome.arguments) &&
      AwaitingSchema.safeParse(output).success,
  );
  outcomes.splice(asked < 0 ? outcomes.length : asked, 1, outcome);
}

function outcomeOf(
  call: protocol.FunctionCallItem,
  result: protocol.FunctionCallResultItem,
): ToolOutcome {
  return {
    tool: call.name,
    arguments: readJsonObject(call.arguments),
    output: readJson(textOf(result.output)),
  };
}

type Content = string | { type: string } | readonly { type: string }[];

function textOf(content: Content): string {
  if (typeof content === "string") return content;
  const parts = Array.isArray(content) ? content : [content];
  return parts
    .map((part) => ("text" in part && typeof part.text === "string" ? part.text : ""))
    .join("");
}

function latest(exchanges: Exchange[]): Exchange {
  const last = exchanges.at(-1);
  if (last) return last;
  const first = exchange("");
  exchanges.push(first);
  return first;
}

function isFile(part: string | { type: string }): boolean {
  if (typeof part === "string") return false;
  return part.type !== "input_text" || textOf(part).startsWith("<Attachment>");
}

/** One character more than is read shows that a message is too long. */
function exchange(said: string, hasFiles = false): Exchange {
  return { said: said.slice(0, MAX_READ + 1), hasFiles, outcomes: [], reply: "" };
}
