// Run in a folder where the npm package chatkit-node-backend-sdk is installed: see node-sdk.ts.
import { createRequire } from "node:module";

const [folder, workloadJson, createThreadBody] = process.argv.slice(2);
const workload = JSON.parse(workloadJson);
const { ChatKitServer, Store } = createRequire(folder)("chatkit-node-backend-sdk");

class MemoryStore extends Store {
  threads = new Map();
  items = [];
  async loadThread(id) {
    return this.threads.get(id);
  }
  async saveThread(thread) {
    this.threads.set(thread.id, thread);
  }
  async addThreadItem(_threadId, item) {
    this.items.push(item);
  }
}

class WordyServer extends ChatKitServer {
  async *respond(thread) {
    const item = {
      type: "assistant_message",
      id: this.store.generateItemId("message", thread, null),
      thread_id: thread.id,
      created_at: new Date(),
      content: [],
    };
    yield { type: "thread.item.added", item };
    for (let index = 0; index < workload.deltas; index += 1) {
      yield {
        type: "thread.item.updated",
        item_id: item.id,
        update: {
          type: "assistant_message.content_part.text_delta",
          content_index: 0,
          delta: workload.delta,
        },
      };
    }
    const text = workload.delta.repeat(workload.deltas);
    yield {
      type: "thread.item.done",
      item: { ...item, content: [{ type: "output_text", text, annotations: [] }] },
    };
  }
}

// The package prints every request; keep only the result.
console.log = console.debug = console.info = () => {};
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

async function count() {
  const server = new WordyServer(new MemoryStore(), undefined, quiet);
  let events = 0;
  for await (const _event of await server.process(createThreadBody, null)) events += 1;
  return events;
}

let best = 0;
for (let round = 0; round < workload.warmUpRounds + workload.rounds; round += 1) {
  const begin = performance.now();
  const counts = await Promise.all(Array.from({ length: workload.streams }, count));
  const seconds = (performance.now() - begin) / 1_000;
  const events = counts.reduce((sum, one) => sum + one, 0);
  if (round >= workload.warmUpRounds) best = Math.max(best, events / seconds);
}
process.stdout.write(
  `${JSON.stringify({ name: "chatkit-node-backend-sdk (npm)", eventsPerSecond: best })}\n`,
);
