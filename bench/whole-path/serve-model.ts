import { createServer } from "node:http";
import { workload } from "../workload";

/** A stand-in for the Responses API that answers every request immediately with the same words. */
const [port = "0"] = process.argv.slice(2);
const text = workload.delta.repeat(workload.deltas);
const place = { item_id: "msg_1", output_index: 0, content_index: 0 };
const part = (value: string) => ({ type: "output_text", text: value, annotations: [] });
const message = (status: string, content: object[]) => ({
  id: "msg_1",
  type: "message",
  role: "assistant",
  status,
  content,
});
const response = (status: string, output: object[]) => ({
  id: "resp_1",
  object: "response",
  created_at: 1_800_000_000,
  model: "stand-in",
  status,
  output,
  parallel_tool_calls: true,
  tools: [],
  usage: {
    input_tokens: 1,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: workload.deltas,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: workload.deltas + 1,
  },
});

function events(): ({ type: string } & Record<string, unknown>)[] {
  const done = message("completed", [part(text)]);
  return [
    { type: "response.created", response: response("in_progress", []) },
    {
      type: "response.output_item.added",
      output_index: 0,
      item: message("in_progress", []),
    },
    { type: "response.content_part.added", ...place, part: part("") },
    ...Array.from({ length: workload.deltas }, () => ({
      type: "response.output_text.delta",
      ...place,
      delta: workload.delta,
    })),
    { type: "response.output_text.done", ...place, text },
    { type: "response.content_part.done", ...place, part: part(text) },
    { type: "response.output_item.done", output_index: 0, item: done },
    { type: "response.completed", response: response("completed", [done]) },
  ];
}

const stream = events()
  .map((event, index) => ({ ...event, sequence_number: index }))
  .map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
  .join("");
const whole = JSON.stringify(response("completed", [message("completed", [part("A title")])]));

createServer((request, answer) => {
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => {
    const streamed = body.includes('"stream":true');
    answer.setHeader("content-type", streamed ? "text/event-stream" : "application/json");
    answer.end(streamed ? stream : whole);
  });
}).listen(Number(port), "127.0.0.1");
