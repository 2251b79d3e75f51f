import { RunRawModelStreamEvent, type RunStreamEvent } from "@openai/agents";
import { MemoryStore, type ItemKind } from "@acme/chatkit-server";
import { AgentContext, streamAgentResponse } from "@acme/chatkit-server/agents";
import { JsonValueSchema, type JsonValue } from "@acme/chatkit-server/protocol";
import { withoutNulls } from "../../../src/pipeline/without-nulls";
import type { ResponsesEvent } from "../../support/model/outputs";

/** Sequential ids, like those on the reference's side. */
class CountingStore extends MemoryStore<null> {
  #count = 0;

  override generateItemId(kind: ItemKind): string {
    this.#count += 1;
    return `${kind}_${this.#count}`;
  }
}

/** The events that this bridge creates from a response's events. */
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
  const run = { toStream: () => runEvents(response), cancelled: false };
  const events: JsonValue[] = [];
  for await (const event of streamAgentResponse(context, run)) {
    events.push(JsonValueSchema.parse(withoutNulls(event)));
  }
  return events;
}

/** A platform stream, like the SDK's. */
function runEvents(response: readonly ResponsesEvent[]) {
  return new ReadableStream<RunStreamEvent>({
    start(controller) {
      for (const event of response) {
        controller.enqueue(new RunRawModelStreamEvent({ type: "model", event }));
      }
      controller.close();
    },
  });
}
