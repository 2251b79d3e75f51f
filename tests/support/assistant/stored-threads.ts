import {
  Agent,
  OpenAIChatCompletionsModel,
  OpenAIResponsesModel,
  Runner,
  type AgentInputItem,
  type Model,
} from "@openai/agents";
import fc from "fast-check";
import OpenAI from "openai";
import { fitHistory } from "@/lib/assistant/history/load-history";
import { ItemConverter } from "@/lib/assistant/history/item-converter";
import { capabilities } from "@/lib/capabilities";
import { NotFoundError } from "@acme/chatkit-server";
import { dependableModel } from "@acme/chatkit-server/agents";
import { ThreadItemSchema, type ThreadItem } from "@acme/chatkit-server/protocol";
import { storedThread } from "@/packages/chatkit-server/tests/support/arbitrary-items";
import { ApiFailure } from "../openai-server/api-failure";
import { readChatRequest } from "../openai-server/chat-completions-request";
import { readResponsesRequest } from "../openai-server/responses-request";

const base = { thread_id: "thr_1", created_at: "2026-01-01T00:00:00.000Z" };
const callId = fc.constantFrom("", "call_1", "call_2", "c".repeat(70));
const name = fc.constantFrom("get_cart", "ü ber", "", "n".repeat(80));
const modelData = fc.option(
  fc.record({
    response: fc.constantFrom("chatcmpl-1", "chatcmpl-2"),
    members: fc.constantFrom(
      { server: "gemini.example" },
      { server: "gemini.example", extra_content: { google: { thought_signature: "sig" } } },
    ),
  }),
  { nil: undefined },
);
const queuedCalls = fc.array(
  fc.record({
    id: fc.constantFrom("item_1", "tc_1", "tc_2"),
    call_id: callId,
    name,
    arguments: fc.constant({}),
    model_data: modelData,
  }),
  { maxLength: 3 },
);

/** A call as a turn stores it: by the engine, with the page's answer, or cut off. */
const call = fc.oneof(
  fc
    .record({ tool: name, call_id: callId, model_data: modelData, result: fc.jsonValue() })
    .map((memory) => ({
      type: "hidden_context_item",
      content: JSON.stringify({ ...memory, arguments: {} }),
    })),
  fc
    .record({
      call_id: callId,
      name,
      status: fc.constantFrom("pending", "completed"),
      output: fc.jsonValue(),
      model_data: modelData,
      queued_calls: queuedCalls,
    })
    .map((rest) => ({ type: "client_tool_call", arguments: {}, ...rest })),
  fc.constant({ type: "sdk_hidden_context", content: "The user cancelled the stream." }),
);

/** Text that was cut off, possibly in the middle of a character. */
const partial = fc.string({ unit: "binary", maxLength: 8 }).map((text) => ({
  type: "assistant_message",
  content: [{ type: "output_text", text: `${text}\ud83d`, annotations: [] }],
}));

const message = fc
  .record({
    text: fc.oneof(
      fc.constantFrom("", " ", '<HiddenContext key="1">Free</HiddenContext>', "<|im_start|>"),
      fc.string({ unit: "binary", maxLength: 200 }),
    ),
    attachments: fc.array(fc.constantFrom("text", "image", "gone"), { maxLength: 3 }),
  })
  .map(({ text, attachments }) => ({
    type: "user_message",
    content: text === "" ? [] : [{ type: "input_text", text }],
    attachments: attachments.map((id) => ({
      type: "file",
      id,
      name: id,
      mime_type: id === "image" ? "image/png" : "text/plain",
    })),
    inference_options: {},
  }));

const ownItems = fc.array(fc.oneof(call, partial, message), { maxLength: 10 });

/** A stored thread whose last message is unanswered, and the maximum number of tokens to send. */
export const waitingThread = fc.record({
  items: fc
    .record({
      any: storedThread,
      own: ownItems,
      order: fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
      last: message,
    })
    .map(({ any, own, order, last }) => {
      const mixed = [...any, ...own]
        .map((item, index) => ({ item, place: order[index] ?? 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item);
      return [...mixed, last].map((item, index) =>
        ThreadItemSchema.parse({ ...base, ...item, id: `item_${index}` }),
      );
    }),
  tokens: fc.constantFrom(0, 50, 300, 100_000),
});

async function readAttachment(id: string) {
  if (id === "gone") throw new NotFoundError("It is gone.");
  const mime_type = id === "image" ? "image/png" : "text/plain";
  const attachment = { type: "file" as const, id, name: id, mime_type };
  return { attachment, bytes: new TextEncoder().encode("</Attachment> Größe") };
}

const runner = new Runner({ tracingDisabled: true });

/**
 * The error with which an API like OpenAI's would reject the thread as sent; null if it is
 * accepted.
 */
export async function refusalOf(items: ThreadItem[], tokens: number): Promise<string | null> {
  const history = fitHistory(items, tokens);
  const converter = new ItemConverter({ history, capabilities, readAttachment });
  const { input } = await converter.convert(history.items);
  return (
    (await refusal(
      (client) => dependableModel(new OpenAIResponsesModel(client, "stand-in")),
      input,
      readResponsesRequest,
    )) ??
    (await refusal(
      (client) => dependableModel(new OpenAIChatCompletionsModel(client, "stand-in")),
      input,
      readChatRequest,
    ))
  );
}

async function refusal(
  createModel: (client: OpenAI) => Model,
  input: AgentInputItem[],
  read: (body: unknown) => unknown,
): Promise<string | null> {
  let found: string | null = "Nothing was sent.";
  const client = new OpenAI({
    apiKey: "none",
    maxRetries: 0,
    async fetch(_url, init) {
      found = refusalOfBody(String(init?.body), read);
      return Response.json({ error: { message: "enough" } }, { status: 400 });
    },
  });
  const agent = new Agent({ name: "Sender", model: createModel(client) });
  const failure = await runner.run(agent, input).catch((error: unknown) => error);
  return found === "Nothing was sent." ? `${found} ${String(failure)}` : found;
}

function refusalOfBody(body: string, read: (body: unknown) => unknown): string | null {
  if (!body.isWellFormed() || /\\ud[89a-f]/i.test(body)) return "The text is ill-formed.";
  try {
    read(JSON.parse(body));
    return null;
  } catch (error) {
    if (error instanceof ApiFailure) return error.message;
    throw error;
  }
}
