import { z } from "zod";
import { randomId } from "@/lib/assistant/demo-model/streaming/ids";
import { ApiFailure } from "./api-failure";
import type { ScriptedCall } from "./scripted-reply";

/** Chat completion servers that differ from OpenAI's. */
export const DIALECTS = ["deepseek", "gemini", "ollama", "vllm", "litellm", "think_tags"] as const;
export type DialectName = (typeof DIALECTS)[number] | "openai";

export interface Dialect {
  /** The deltas that carry the model's reasoning. */
  thinking(text: string): object[];
  /** The deltas of a reply that consists of calls. */
  calls(calls: readonly ScriptedCall[]): object[];
  /** Checks the data that the server wants returned, and removes what OpenAI's API doesn't know. */
  takeBack(messages: Message[]): void;
}

type Message = z.infer<typeof MessageSchema>;
const MessageSchema = z.looseObject({
  role: z.string(),
  tool_calls: z.array(z.record(z.string(), z.unknown())).optional(),
});
const BodySchema = z.looseObject({ messages: z.array(MessageSchema) });

const SIGNATURE = { google: { thought_signature: "c2lnbmF0dXJl" } };

const openai: Dialect = {
  thinking: (text) => [{ reasoning_content: text }],
  calls: (calls) =>
    calls.flatMap((call, index) => [
      { tool_calls: [{ index, ...toolCall(call, "") }] },
      { tool_calls: [{ index, function: { arguments: call.arguments } }] },
    ]),
  takeBack: () => {},
};

const dialects: Record<DialectName, Dialect> = {
  openai,
  deepseek: {
    ...openai,
    takeBack: (messages) => {
      for (const message of sinceLastQuestion(messages)) {
        if (message.tool_calls && typeof message["reasoning_content"] !== "string") {
          throw new ApiFailure(400, "Missing `reasoning_content` field in the assistant message.");
        }
      }
      for (const message of messages) delete message["reasoning_content"];
    },
  },
  gemini: {
    thinking: () => [],
    calls: (calls) => [
      {
        tool_calls: calls.map(({ tool: name, arguments: given }, index) => ({
          type: "function",
          function: { name, arguments: given },
          ...(index === 0 && { extra_content: SIGNATURE }),
        })),
      },
    ],
    takeBack: (messages) => {
      for (const { tool_calls: calls } of sinceLastQuestion(messages)) {
        if (calls && JSON.stringify(calls[0]?.["extra_content"]) !== JSON.stringify(SIGNATURE)) {
          throw new ApiFailure(400, "Function call is missing a thought_signature.");
        }
      }
      for (const { tool_calls: calls = [] } of messages) {
        for (const call of calls) delete call["extra_content"];
      }
    },
  },
  /** Sends each call whole, and all of them under the same index. */
  ollama: {
    thinking: (text) => [{ reasoning: text }],
    calls: (calls) =>
      calls.map((call) => ({ tool_calls: [{ index: 0, ...toolCall(call, call.arguments) }] })),
    takeBack: (messages) => {
      for (const message of messages) delete message["reasoning"];
    },
  },
  /** Sends arguments in pieces. */
  vllm: {
    ...openai,
    calls: (calls) =>
      calls.flatMap((call, index) => [
        { tool_calls: [{ index, ...toolCall(call, "") }] },
        ...[...call.arguments].map((piece) => ({
          tool_calls: [{ index, function: { arguments: piece } }],
        })),
      ]),
    takeBack: withoutReasoning,
  },
  /** Adds its own members. */
  litellm: {
    ...openai,
    thinking: (text) => [
      { reasoning_content: text, thinking_blocks: [{ type: "thinking", thinking: text }] },
    ],
    calls: (calls) =>
      openai.calls(calls).map((delta) => ({ ...delta, provider_specific_fields: null })),
    takeBack: withoutReasoning,
  },
  think_tags: { ...openai, thinking: (text) => [{ content: `<think>${text}</think>` }] },
};

export function dialectOf(name: DialectName): Dialect {
  return dialects[name];
}

/** The request's body as OpenAI's API would accept it. Throws `ApiFailure`. */
export function takeBack(dialect: Dialect, body: unknown): unknown {
  const { data } = BodySchema.safeParse(structuredClone(body));
  if (!data) return body;
  dialect.takeBack(data.messages);
  return data;
}

function withoutReasoning(messages: Message[]): void {
  for (const message of messages) delete message["reasoning_content"];
}

function sinceLastQuestion(messages: readonly Message[]): Message[] {
  return messages.slice(messages.findLastIndex(({ role }) => role === "user"));
}

function toolCall({ tool: name }: ScriptedCall, given: string) {
  return { id: randomId("call"), type: "function", function: { name, arguments: given } };
}
