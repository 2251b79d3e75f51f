import type { RunStreamEvent } from "@openai/agents";
import { MemoryStore, type ItemKind } from "@/lib/chatkit";
import { AgentContext, streamAgentResponse } from "@/lib/chatkit/agents";
import { JsonValueSchema, type JsonValue } from "@/lib/chatkit/protocol";
import { withoutNulls } from "@/lib/chatkit/server/without-nulls";
import type { ResponsesEvent } from "@/tests/support/model/outputs";

/** Ids that are told by their order, as the reference's side makes them. */
class CountingStore extends MemoryStore<null> {
  #count = 0;

  override generateItemId(kind: ItemKind): string {
    this.#count += 1;
    return `${kind}_${this.#count}`;
  }
}

/** What this bridge makes of a response's events. */
export async function bridgeResponse(response: readonly ResponsesEvent[]): Promise<JsonValue[]> {
  const thread = {
    id: "thr_1",
    created_at: "2025-01-02T03:04:05.678Z",
    status: { type: "active" as const },
    metadata: {},
  };
  const store = new CountingStore();
  await store.saveThread(thread, null);
  const context = new AgentContext({ thread, store, requestContext: null });
  const run = { toStream: () => ReadableStream.from(runEvents(response)), cancelled: false };
  const events: JsonValue[] = [];
  for await (const event of streamAgentResponse(context, run)) {
    events.push(JsonValueSchema.parse(withoutNulls(event)));
  }
  return events;
}

function* runEvents(response: readonly ResponsesEvent[]): Generator<RunStreamEvent> {
  for (const event of response) {
    yield { type: "raw_model_stream_event", data: { type: "model", event } };
  }
}
