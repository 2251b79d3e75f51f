import { measure, workload } from "../workload";

const encoder = new TextEncoder();

/** Only encodes events: the upper limit for any server. */
async function* encodeDeltas(): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < workload.deltas; index += 1) {
    const event = {
      type: "thread.item.updated",
      item_id: "msg_1",
      update: {
        type: "assistant_message.content_part.text_delta",
        content_index: 0,
        delta: workload.delta,
      },
    };
    yield encoder.encode(`data: ${JSON.stringify(event)}\n\n`);
  }
}

console.log(JSON.stringify(await measure("bare JSON encoding", async () => encodeDeltas())));
