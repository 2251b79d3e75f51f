import type { protocol, StreamEvent } from "@openai/agents";
import { modelStream } from "@openai/agents/testing";

interface ChatCall {
  name: string;
  args?: Record<string, unknown>;
  callId?: string;
}

interface ChatReplyOptions {
  /** Text deltas. */
  text?: string[];
  refusal?: string;
  calls?: ChatCall[];
  /** The completion's id, which the SDK assigns to all of its items; many servers have none. */
  id?: string;
  /** In the format of the Chat Completions API. */
  annotations?: unknown[];
}

const usage = { inputTokens: 1, outputTokens: 1, totalTokens: 2 };

/** A response as streamed by the SDK's model for chat completions. */
export function chatReply(options: ChatReplyOptions) {
  const { text = [], id = "FAKE_ID" } = options;
  const itemId = id === "FAKE_ID" ? {} : { itemId: id };
  const events: StreamEvent[] = [
    { type: "response_started" },
    ...text.flatMap((delta): StreamEvent[] => [
      { type: "model", event: chunk(id, { content: delta }) },
      { type: "output_text_delta", delta, ...itemId },
    ]),
    { type: "model", event: chunk(id, {}) },
    { type: "response_done", response: { id, usage, output: outputs(options, id) } },
  ];
  return modelStream(events);
}

function outputs(options: ChatReplyOptions, id: string): protocol.OutputModelItem[] {
  const { text = [], refusal, calls = [], annotations = [] } = options;
  const content = [
    ...(text.length > 0
      ? [{ type: "output_text" as const, text: text.join(""), providerData: { annotations } }]
      : []),
    ...(refusal === undefined ? [] : [{ type: "refusal" as const, refusal }]),
  ];
  return [
    ...(content.length > 0
      ? [
          {
            type: "message" as const,
            id,
            role: "assistant" as const,
            status: "completed" as const,
            content,
          },
        ]
      : []),
    ...calls.map(({ name, args = {}, callId = `call_${name}` }) => ({
      type: "function_call" as const,
      id,
      callId,
      name,
      arguments: JSON.stringify(args),
      status: "completed" as const,
    })),
  ];
}

function chunk(id: string, delta: Record<string, unknown>) {
  return {
    id,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, finish_reason: null }],
  };
}
