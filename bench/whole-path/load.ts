import { Agent, request, type IncomingMessage } from "node:http";
import type { PaceName } from "./pace";
import type { WholePathServer } from "./servers";

/** No answer of the benchmark takes longer. */
const ANSWER_WAIT_MS = 120_000;
/** Shorter than the servers keep idle connections, so that none is closed when it is used again. */
const IDLE_SOCKET_MS = 2_000;
const agent = new Agent({ keepAlive: true, maxSockets: Infinity, timeout: IDLE_SOCKET_MS });

export interface Answer {
  /** Milliseconds from the request to the first byte. */
  firstByteMs: number;
  /** Milliseconds from the request to the first text. */
  firstDeltaMs: number;
  /** For a paced answer, how many milliseconds after its sending each delta arrived. */
  delays: number[];
}

/** Sends the first message of a new thread and reads the answer to its end. */
export async function say(server: WholePathServer, user: string, pace: PaceName): Promise<Answer> {
  const started = performance.now();
  const response = await openStream(server, user, pace);
  const answer: Answer = { firstByteMs: 0, firstDeltaMs: 0, delays: [] };
  let failed = false;
  await new Promise<void>((resolve, reject) => {
    response.on("data", (chunk: Buffer) => {
      const now = performance.now();
      answer.firstByteMs ||= now - started;
      const text = chunk.toString("latin1");
      if (!answer.firstDeltaMs && text.includes("text_delta")) answer.firstDeltaMs = now - started;
      if (text.includes('{"type":"error"')) failed = true;
      if (pace === "bench paced") answer.delays.push(...delaysIn(text, now));
    });
    response.once("end", resolve);
    response.once("error", reject);
    response.once("aborted", () =>
      reject(new Error(`The stream broke off, or took ${ANSWER_WAIT_MS} ms`)),
    );
  });
  if (failed || answer.firstDeltaMs === 0) throw new Error("The answer failed");
  return answer;
}

/** Has answers written, several at a time. */
export async function sayMany(
  server: WholePathServer,
  turns: number,
  pace: PaceName = "bench flood",
  streams = 16,
): Promise<void> {
  let left = turns;
  const users = Array.from({ length: streams }, async (_, index) => {
    while (left > 0) {
      left -= 1;
      await say(server, `flood-${index}`, pace);
    }
  });
  await Promise.all(users);
}

/** Opens a stream without reading it. */
export async function openStream(
  server: WholePathServer,
  user: string,
  pace: PaceName,
  waitMs = ANSWER_WAIT_MS,
): Promise<IncomingMessage> {
  const headers = { "content-type": "application/json", ...(await server.headersOf(user)) };
  const input = {
    content: [{ type: "input_text", text: pace }],
    attachments: [],
    inference_options: {},
  };
  const signal = AbortSignal.timeout(waitMs);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request(server.chatUrl, { method: "POST", agent, headers, signal }, resolve);
    outgoing.on("error", reject);
    outgoing.end(JSON.stringify({ type: "threads.create", params: { input } }));
  });
  if (response.statusCode === 200) return response;
  response.resume();
  throw new Error(`The chat answered ${response.statusCode}`);
}

/** The final item repeats the whole text; only deltas count. */
function delaysIn(text: string, now: number): number[] {
  const at = performance.timeOrigin + now;
  return [...text.matchAll(/"delta":"([\d. ]+)"/g)].flatMap(([, times = ""]) =>
    times
      .trim()
      .split(" ")
      .map((time) => at - Number(time)),
  );
}
