import { Agent, request } from "node:http";
import { createThreadBody, type Measurement } from "./workload";

// Fewer than in process, because the slowest contender determines the total time.
export const HTTP_STREAMS = 50;
const WARM_UP_ROUNDS = 2;
const ROUNDS = 4;
const LINE_FEED = 0x0a;

/** Reads all streams of a round over one connection each, for several rounds. */
export async function measureHttp(name: string, port: number): Promise<Measurement> {
  const agent = new Agent({ keepAlive: true, maxSockets: HTTP_STREAMS });
  let best = 0;
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const begin = performance.now();
    const counts = await Promise.all(
      Array.from({ length: HTTP_STREAMS }, () => countFrames(port, agent)),
    );
    const seconds = (performance.now() - begin) / 1_000;
    const events = counts.reduce((sum, count) => sum + count, 0);
    if (round >= WARM_UP_ROUNDS) best = Math.max(best, events / seconds);
  }
  agent.destroy();
  return { name, eventsPerSecond: best };
}

/** Each frame ends with two line feeds and contains no others. */
function countFrames(port: number, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { port, agent, host: "127.0.0.1", path: "/chatkit", method: "POST" };
    const outgoing = request(options, (response) => {
      let lineFeeds = 0;
      response.on("data", (chunk: Buffer) => {
        // Several times faster than iterating, so that the client isn't the bottleneck.
        for (let index = 0; index < chunk.length; index += 1) {
          if (chunk[index] === LINE_FEED) lineFeeds += 1;
        }
      });
      response.on("end", () => resolve(lineFeeds / 2));
      response.on("error", reject);
    });
    outgoing.on("error", reject);
    outgoing.setHeader("content-type", "application/json");
    outgoing.end(createThreadBody);
  });
}
