import type { AgentInputItem } from "@openai/agents";
import { z } from "zod";
import { ApiFailure } from "./api-failure";
import { checkStrictSchema } from "./tool-schema";
import { checkUnicode } from "./unicode";

/** The beginning of reasoning that the stand-in has encrypted. */
export const ENCRYPTED = "encrypted by the stand-in: ";

const id = (prefix: string) => z.string().startsWith(`${prefix}_`).optional();
const status = z.enum(["in_progress", "completed", "incomplete"]).optional();
const InputPartSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("input_text"), text: z.string().min(1) }),
  z.strictObject({
    type: z.literal("input_image"),
    image_url: z.string().optional(),
    file_id: z.string().optional(),
    detail: z.enum(["low", "high", "auto"]).optional(),
  }),
]);
const OutputPartSchema = z.strictObject({
  type: z.literal("output_text"),
  text: z.string().min(1),
  annotations: z.array(z.unknown()).optional(),
  logprobs: z.array(z.unknown()).optional(),
});

const UserMessageSchema = z.strictObject({
  type: z.literal("message").optional(),
  role: z.literal("user"),
  id: id("msg"),
  status,
  content: z.union([z.string(), z.array(InputPartSchema).min(1)]),
});
const AssistantMessageSchema = z.strictObject({
  type: z.literal("message").optional(),
  role: z.literal("assistant"),
  id: id("msg"),
  status,
  content: z.union([z.string(), z.array(OutputPartSchema).min(1)]),
});
const FunctionCallSchema = z.strictObject({
  type: z.literal("function_call"),
  id: id("fc"),
  call_id: z.string().min(1).max(64),
  name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
  arguments: z.string(),
  status,
});
const FunctionCallOutputSchema = z.strictObject({
  type: z.literal("function_call_output"),
  id: id("fc"),
  call_id: z.string().min(1).max(64),
  output: z.string(),
  status,
});

const ReasoningSchema = z.strictObject({
  type: z.literal("reasoning"),
  id: id("rs"),
  summary: z.array(z.strictObject({ type: z.literal("summary_text"), text: z.string() })),
  encrypted_content: z.string().nullish(),
  content: z.array(z.unknown()).optional(),
  status,
});

const InputItemSchema = z.union([
  ReasoningSchema,
  UserMessageSchema,
  AssistantMessageSchema,
  FunctionCallSchema,
  FunctionCallOutputSchema,
]);
type InputItem = z.infer<typeof InputItemSchema>;

const ToolSchema = z.strictObject({
  type: z.literal("function"),
  name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
  description: z.string().max(1_024).optional(),
  parameters: z.looseObject({ type: z.literal("object") }),
  strict: z.boolean(),
});

/** The parameters of `POST /v1/responses` that this server knows. Others are rejected. */
const ResponsesRequestSchema = z.strictObject({
  model: z.string().min(1),
  instructions: z.string().nullish(),
  input: z.union([z.string(), z.array(InputItemSchema).min(1)]),
  tools: z.array(ToolSchema).default([]),
  tool_choice: z.enum(["auto", "none", "required"]).optional(),
  parallel_tool_calls: z.boolean().optional(),
  include: z.array(z.string()).optional(),
  stream: z.boolean().default(false),
  store: z.boolean().optional(),
  text: z.looseObject({}).optional(),
  reasoning: z.looseObject({}).optional(),
  temperature: z.number().optional(),
  max_output_tokens: z.int().optional(),
});
export type ResponsesRequest = z.infer<typeof ResponsesRequestSchema>;

/** Reads a request as strictly as OpenAI does. Throws `ApiFailure`. */
export function readResponsesRequest(body: unknown): ResponsesRequest {
  const parsed = ResponsesRequestSchema.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const param = issue?.path.join(".") ?? null;
    throw new ApiFailure(400, `Invalid '${param}': ${issue?.message}`, { param });
  }
  const request = parsed.data;
  for (const tool of request.tools) if (tool.strict) checkStrictSchema(tool.name, tool.parameters);
  if (typeof request.input !== "string") {
    checkCalls(request.input);
    checkReasoning(request.input);
  }
  checkUnicode(body);
  return request;
}

function checkCalls(items: readonly InputItem[]): void {
  const open = new Set<string>();
  const ids = new Set<string>();
  for (const item of items) {
    if (item.id !== undefined && ids.has(item.id)) {
      throw new ApiFailure(400, `Duplicate item found with id ${item.id}.`, { param: "input" });
    }
    if (item.id !== undefined) ids.add(item.id);
    if (item.type === "function_call") open.add(item.call_id);
    if (item.type === "function_call_output" && !open.delete(item.call_id)) {
      throw new ApiFailure(
        400,
        `No tool call found for function call output with call_id ${item.call_id}.`,
        { param: "input" },
      );
    }
  }
  for (const callId of open) {
    throw new ApiFailure(400, `No tool output found for function call ${callId}.`, {
      param: "input",
    });
  }
}

/** The stand-in stores nothing, so it can't look up reasoning by ID. */
function checkReasoning(items: readonly InputItem[]): void {
  for (const [index, item] of items.entries()) {
    if (item.type !== "reasoning") continue;
    const name = item.id ?? "without an id";
    if (!item.encrypted_content?.startsWith(ENCRYPTED)) {
      throw new ApiFailure(
        404,
        `Item with id '${name}' not found. Items are not persisted when \`store\` is set to false.`,
        { param: "input" },
      );
    }
    const follower = items[index + 1];
    const follows =
      follower?.type === "function_call" ||
      follower?.type === "reasoning" ||
      (follower !== undefined && "role" in follower && follower.role === "assistant");
    if (follows) continue;
    throw new ApiFailure(
      400,
      `Item '${name}' of type 'reasoning' was provided without its required following item.`,
      { param: "input" },
    );
  }
}

/** The request's history as Agents SDK items. */
export function agentItems({ input }: ResponsesRequest): AgentInputItem[] {
  if (typeof input === "string") return [userText(input)];
  const names = new Map<string, string>();
  return input.flatMap((item): AgentInputItem[] => {
    if (item.type === "reasoning") return [];
    return [agentItem(item, names)];
  });
}

function agentItem(
  item: Exclude<InputItem, { type: "reasoning" }>,
  names: Map<string, string>,
): AgentInputItem {
  if (item.type === "function_call") {
    names.set(item.call_id, item.name);
    return {
      type: "function_call",
      callId: item.call_id,
      name: item.name,
      arguments: item.arguments,
    };
  }
  if (item.type === "function_call_output") {
    return {
      type: "function_call_result",
      callId: item.call_id,
      name: names.get(item.call_id) ?? "",
      status: "completed",
      output: item.output,
    };
  }
  const text = textOf(item.content);
  if (item.role === "user") return userText(text);
  return {
    type: "message",
    role: "assistant",
    status: "completed",
    content: [{ type: "output_text", text }],
  };
}

function userText(text: string): AgentInputItem {
  return { type: "message", role: "user", content: [{ type: "input_text", text }] };
}

function textOf(content: string | readonly ({ type: string } & { text?: string })[]): string {
  if (typeof content === "string") return content;
  return content.map((part) => part.text ?? "").join("");
}
