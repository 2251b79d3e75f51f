import type { AgentInputItem } from "@openai/agents";
import { z } from "zod";
import { ApiFailure } from "./api-failure";
import { checkStrictSchema } from "./tool-schema";
import { checkUnicode } from "./unicode";

const TextPartSchema = z.strictObject({ type: z.literal("text"), text: z.string().min(1) });
const ImagePartSchema = z.strictObject({
  type: z.literal("image_url"),
  image_url: z.strictObject({
    url: z.string(),
    detail: z.enum(["low", "high", "auto"]).optional(),
  }),
});
const TextSchema = z.union([z.string(), z.array(TextPartSchema).min(1)]);

const ToolCallSchema = z.strictObject({
  id: z.string().min(1).max(64),
  type: z.literal("function"),
  function: z.strictObject({ name: z.string(), arguments: z.string() }),
});

const MessageSchema = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("system"), content: TextSchema }),
  z.strictObject({ role: z.literal("developer"), content: TextSchema }),
  z.strictObject({
    role: z.literal("user"),
    content: z.union([z.string(), z.array(z.union([TextPartSchema, ImagePartSchema])).min(1)]),
  }),
  z.strictObject({
    role: z.literal("assistant"),
    content: TextSchema.nullish(),
    tool_calls: z.array(ToolCallSchema).min(1).optional(),
  }),
  z.strictObject({ role: z.literal("tool"), tool_call_id: z.string(), content: TextSchema }),
]);
type Message = z.infer<typeof MessageSchema>;

/** The parameters of `POST /v1/chat/completions` that this server knows. Others are rejected. */
const ChatRequestSchema = z.strictObject({
  model: z.string().min(1),
  messages: z.array(MessageSchema).min(1),
  tools: z
    .array(
      z.strictObject({
        type: z.literal("function"),
        function: z.strictObject({
          name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
          description: z.string().optional(),
          parameters: z.looseObject({ type: z.literal("object") }),
          strict: z.boolean().optional(),
        }),
      }),
    )
    .min(1)
    .optional(),
  tool_choice: z.enum(["auto", "none", "required"]).optional(),
  parallel_tool_calls: z.boolean().optional(),
  stream: z.boolean().default(false),
  stream_options: z.strictObject({ include_usage: z.boolean() }).optional(),
  store: z.boolean().optional(),
  temperature: z.number().optional(),
  max_tokens: z.int().optional(),
  reasoning_effort: z.string().optional(),
  verbosity: z.string().optional(),
  response_format: z.looseObject({}).optional(),
});
export type ChatRequest = z.infer<typeof ChatRequestSchema>;

/** Reads a request as strictly as OpenAI does. Throws `ApiFailure`. */
export function readChatRequest(body: unknown): ChatRequest {
  const parsed = ChatRequestSchema.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const param = issue?.path.join(".") ?? null;
    throw new ApiFailure(400, `Invalid '${param}': ${issue?.message}`, { param });
  }
  const request = parsed.data;
  if (request.parallel_tool_calls !== undefined && !request.tools) {
    throw new ApiFailure(400, "'parallel_tool_calls' is only allowed when 'tools' are specified.");
  }
  for (const { function: tool } of request.tools ?? []) {
    if (tool.strict) checkStrictSchema(tool.name, tool.parameters);
  }
  checkToolMessages(request.messages);
  checkUnicode(body);
  return request;
}

function checkToolMessages(messages: readonly Message[]): void {
  let open = new Set<string>();
  for (const message of messages) {
    if (message.role === "tool") {
      if (open.delete(message.tool_call_id)) continue;
      throw new ApiFailure(
        400,
        "messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
        { param: "messages" },
      );
    }
    if (open.size > 0) throw unanswered(open);
    if (message.role !== "assistant") continue;
    if (!message.tool_calls && message.content == null) {
      throw new ApiFailure(400, "An assistant message needs content or tool_calls.", {
        param: "messages",
      });
    }
    open = new Set(message.tool_calls?.map((call) => call.id));
  }
  if (open.size > 0) throw unanswered(open);
}

function unanswered(open: ReadonlySet<string>): ApiFailure {
  return new ApiFailure(
    400,
    "An assistant message with 'tool_calls' must be followed by tool messages responding to each " +
      `'tool_call_id'. The following tool_call_ids did not have response messages: ${[...open].join(", ")}`,
    { param: "messages" },
  );
}

/** The request's history as Agents SDK items. */
export function agentItems({ messages }: ChatRequest): AgentInputItem[] {
  const names = new Map<string, string>();
  return messages.flatMap((message): AgentInputItem[] => {
    switch (message.role) {
      case "system":
      case "developer":
        return [];
      case "user":
        return [
          {
            type: "message",
            role: "user",
            content: [{ type: "input_text", text: textOf(message.content) }],
          },
        ];
      case "tool":
        return [
          {
            type: "function_call_result",
            callId: message.tool_call_id,
            name: names.get(message.tool_call_id) ?? "",
            status: "completed",
            output: textOf(message.content),
          },
        ];
      case "assistant": {
        const calls = message.tool_calls ?? [];
        for (const call of calls) names.set(call.id, call.function.name);
        const text = message.content == null ? "" : textOf(message.content);
        return [
          ...(text === "" ? [] : [assistantText(text)]),
          ...calls.map((call) => ({
            type: "function_call" as const,
            callId: call.id,
            name: call.function.name,
            arguments: call.function.arguments,
          })),
        ];
      }
    }
  });
}

function assistantText(text: string): AgentInputItem {
  return {
    type: "message",
    role: "assistant",
    status: "completed",
    content: [{ type: "output_text", text }],
  };
}

function textOf(content: string | readonly { type: string; text?: string }[]): string {
  if (typeof content === "string") return content;
  return content.map((part) => part.text ?? "").join("");
}
