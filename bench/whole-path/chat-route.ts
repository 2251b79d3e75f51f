import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, startServer, stopServer, typescriptFile } from "../processes";
import { Probe } from "./probe-client";
import { bearerTokens, type ModelServer, type ProbedServer } from "./servers";

const AUTH_SECRET = "a secret that only the benchmark knows";
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The chat's route without Next and without a build, on a new SQLite database. */
export async function startChatRoute(model: ModelServer): Promise<ProbedServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-route-"));
  const [port, probePort] = [await freePort(), await freePort()];
  const limits = ["MESSAGES_PER_TENANT", "MESSAGES_PER_USER", "MESSAGES_PER_ADDRESS"];
  const calls = ["MODEL_CALLS_PER_DAY", "MODEL_CALLS_PER_MINUTE", "MODEL_CALLS_PER_ADDRESS"];
  Object.assign(process.env, {
    NODE_ENV: "production",
    DATABASE_URL: `file:${path.join(folder, "app.db")}`,
    AUTH_SECRET,
    SITE_URL: `http://127.0.0.1:${port}`,
    OPENAI_API_KEY: "sk-bench",
    OPENAI_BASE_URL: model.url,
    RATE_LIMIT_PER_MINUTE: "0",
    LOG_LEVEL: "error",
    ...Object.fromEntries([...limits, ...calls].map((name) => [name, "unlimited"])),
    BENCH_PROBE_PORT: String(probePort),
    BENCH_PROBE_IN: "serve-assistant.ts",
  });
  const server = typescriptFile(here("serve-assistant.ts"), String(port));
  const child = await startServer(
    process.execPath,
    ["--import", here("probe.mjs"), ...server],
    port,
  );
  return {
    pid: child.pid ?? 0,
    chatUrl: new URL(`http://127.0.0.1:${port}/api/chatkit`),
    probe: new Probe(probePort),
    headersOf: bearerTokens(AUTH_SECRET),
    async stop() {
      await stopServer(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
