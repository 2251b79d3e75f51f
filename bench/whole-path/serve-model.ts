import { createServer, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { paceIn, type Pace } from "./pace";

/** A stand-in for the Responses API: the pace named in the message decides how it answers. */
const [port = "0"] = process.argv.slice(2);
/** Stands for the message's id, which must be unique. */
const ID = "msg_placeholder";
const place = { item_id: ID, output_index: 0, content_index: 0 };
const part = (value: string) => ({ type: "output_text", text: value, annotations: [] });
const message = (status: string, content: object[]) => ({
  id: ID,
  type: "message",
  role: "assistant",
  status,
  content,
});
const response = (status: string, output: object[], outputTokens = 1) => ({
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
    output_tokens: outputTokens,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: outputTokens + 1,
  },
});

function frame(event: { type: string }, sequence: number): string {
  return `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: sequence })}\n\n`;
}

function opening(): string {
  return [
    { type: "response.created", response: response("in_progress", []) },
    { type: "response.output_item.added", output_index: 0, item: message("in_progress", []) },
    { type: "response.content_part.added", ...place, part: part("") },
  ]
    .map(frame)
    .join("");
}

function delta(text: string, index: number): string {
  const event = { type: "response.output_text.delta", ...place, delta: text };
  return frame(event, index + 3);
}

function ending(text: string, deltas: number): string {
  const done = message("completed", [part(text)]);
  return [
    { type: "response.output_text.done", ...place, text },
    { type: "response.content_part.done", ...place, part: part(text) },
    { type: "response.output_item.done", output_index: 0, item: done },
    { type: "response.completed", response: response("completed", [done], deltas) },
  ]
    .map((event, index) => frame(event, deltas + 3 + index))
    .join("");
}

async function stream(answer: ServerResponse, pace: Pace, id: string): Promise<void> {
  const write = (frames: string) => answer.write(frames.replaceAll(ID, id));
  write(opening());
  let text = "";
  for (let index = 0; index < pace.deltas && !answer.closed; index += 1) {
    if (pace.everyMs > 0) await wait(pace.everyMs);
    // Paced deltas contain the time at which they were sent.
    const word = pace.isTimed
      ? `${(performance.timeOrigin + performance.now()).toFixed(3)} `
      : "word ";
    text += word;
    write(delta(word, index));
  }
  write(ending(text, pace.deltas));
  answer.end();
}

const floods = new Map<number, string>();
/** Made once, so that the stand-in takes little of the machine. */
function flood({ deltas }: Pace): string {
  const known = floods.get(deltas);
  if (known) return known;
  const words = Array.from({ length: deltas }, (_, index) => delta("word ", index));
  const whole = opening() + words.join("") + ending("word ".repeat(deltas), deltas);
  floods.set(deltas, whole);
  return whole;
}

const title = JSON.stringify(response("completed", [message("completed", [part("A title")])]));

// A client that reads slowly must not find its connection closed.
createServer({ keepAliveTimeout: 600_000 }, (request, answer) => {
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => {
    if (!body.includes('"stream":true') && !body.includes('"stream": true')) {
      answer.setHeader("content-type", "application/json");
      answer.end(title);
      return;
    }
    answer.setHeader("content-type", "text/event-stream");
    const pace = paceIn(body);
    const id = `msg_${crypto.randomUUID()}`;
    if (pace.everyMs === 0) answer.end(flood(pace).replaceAll(ID, id));
    else void stream(answer, pace, id);
  });
}).listen(Number(port), "127.0.0.1");
