import { readFileSync } from "node:fs";
import { SignJWT } from "jose";
import { startApp, type AppServer } from "../../tests/support/app-server";
import { freePort, startServer } from "../processes";
import { workload } from "../workload";

const STREAMS = [16];
const SECONDS = 6;
const PROBE_EVERY_MS = 200;
const TICKS_PER_SECOND = 100;

interface Result {
  streams: number;
  eventsPerSecond: number;
  cpuMsPerTurn: number;
  /** Median time in milliseconds to the first byte of a turn that begins while the others run. */
  firstByteMs: number;
}

async function say(app: AppServer, user: string): Promise<{ firstByte: number; bytes: number }> {
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(user)
    .setExpirationTime("5m")
    .sign(new TextEncoder().encode(app.authSecret));
  const input = {
    content: [{ type: "input_text", text: "Hello" }],
    attachments: [],
    inference_options: {},
  };
  const started = performance.now();
  const response = await fetch(new URL("/api/chatkit", app.url), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ type: "threads.create", params: { input } }),
  });
  if (!response.ok || !response.body) throw new Error(await response.text());
  let firstByte = 0;
  let bytes = 0;
  for await (const chunk of response.body) {
    firstByte ||= performance.now() - started;
    bytes += chunk.byteLength;
  }
  return { firstByte, bytes };
}

/** The server's CPU time in milliseconds, as reported by Linux. */
function cpuMs(app: AppServer): number {
  const fields = readFileSync(`/proc/${app.process.pid}/stat`, "utf8").split(") ")[1]?.split(" ");
  const ticks = Number(fields?.[11]) + Number(fields?.[12]);
  return (ticks * 1_000) / TICKS_PER_SECOND;
}

async function measure(app: AppServer, streams: number): Promise<Result> {
  const end = performance.now() + SECONDS * 1_000;
  const firstBytes: number[] = [];
  let turns = 0;
  const before = cpuMs(app);
  const started = performance.now();
  const floods = Array.from({ length: streams }, async (_, index) => {
    while (performance.now() < end) {
      await say(app, `flood-${streams}-${index}`);
      turns += 1;
    }
  });
  const probes = (async () => {
    for (let probe = 0; performance.now() < end; probe += 1) {
      await new Promise((resolve) => setTimeout(resolve, PROBE_EVERY_MS));
      firstBytes.push((await say(app, `probe-${streams}-${probe}`)).firstByte);
      turns += 1;
    }
  })();
  await Promise.all([...floods, probes]);
  const seconds = (performance.now() - started) / 1_000;
  const ordered = firstBytes.toSorted((a, b) => a - b);
  return {
    streams,
    eventsPerSecond: Math.round((turns * workload.deltas) / seconds),
    cpuMsPerTurn: Math.round(((cpuMs(app) - before) / turns) * 10) / 10,
    firstByteMs: Math.round(ordered[Math.floor(ordered.length / 2)] ?? 0),
  };
}

const port = await freePort();
const model = await startServer(
  process.execPath,
  ["--import", "tsx", "bench/whole-path/serve-model.ts", String(port)],
  port,
);
const app = await startApp(
  {
    OPENAI_API_KEY: "sk-bench",
    OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`,
    MESSAGES_PER_TENANT: "unlimited",
    LOG_LEVEL: "error",
    NODE_OPTIONS: "--cpu-prof --cpu-prof-dir=/tmp/prof",
  },
  "node",
);
await measure(app, 4);
for (const streams of STREAMS) console.log(JSON.stringify(await measure(app, streams)));
await app.stop();
model.kill();
