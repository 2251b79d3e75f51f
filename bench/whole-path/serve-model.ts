import { EventEmitter, once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { delta, ending, failure, ID, opening, pageCall, title } from "./model-events";
import { paceIn, type Pace } from "./pace";

/** A stand-in for the Responses API: the pace named in the message decides how it answers. */
const [port = "0"] = process.argv.slice(2);

const COMMENT_MS = 60_000;
/** Answers that wait to be released together. */
const held = new EventEmitter().setMaxListeners(0);

function wordOf({ says }: Pace, index: number): string {
  if (says === "number") return `${index} `;
  if (says === "time") return `${(performance.timeOrigin + performance.now()).toFixed(3)} `;
  return "word ";
}

/** Resolves at a random moment after the release, as if the answers had begun independently. */
async function released(answer: ServerResponse, { everyMs }: Pace): Promise<void> {
  // Node's `fetch` gives up on a body that is silent for five minutes.
  const comments = setInterval(() => answer.write(": still there\n\n"), COMMENT_MS);
  await once(held, "release");
  clearInterval(comments);
  await wait(Math.random() * everyMs);
}

async function stream(answer: ServerResponse, pace: Pace, id: string): Promise<void> {
  const write = (frames: string) => answer.write(frames.replaceAll(ID, id));
  write(opening());
  if (pace.isHeld) await released(answer, pace);
  const started = performance.now();
  let text = "";
  for (let index = 0; index < pace.deltas && !answer.closed; index += 1) {
    // Held answers keep to the clock, so that all of them take equally long.
    const late = pace.isHeld ? performance.now() - started - index * pace.everyMs : 0;
    if (pace.everyMs > 0) await wait(Math.max(0, pace.everyMs - late));
    const word = wordOf(pace, index);
    text += word;
    write(delta(word, index));
  }
  if (pace.end === "cut") {
    answer.destroy();
    return;
  }
  write(pace.end === "failure" ? failure(pace.deltas) : ending(text, pace.deltas));
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

// A client that reads slowly must not find its connection closed.
createServer({ keepAliveTimeout: 600_000 }, (request, answer) => {
  if (request.url === "/release") {
    held.emit("release");
    answer.end();
    return;
  }
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
    if (pace.end === "page call") answer.end(pageCall());
    else if (pace.everyMs === 0) answer.end(flood(pace).replaceAll(ID, id));
    else void stream(answer, pace, id);
  });
}).listen(Number(port), "127.0.0.1");
