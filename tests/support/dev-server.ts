import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port";

const START_WAIT_MS = 120_000;
const POLL_MS = 250;

export interface DevServer {
  port: number;
  stop(): Promise<void>;
}

/** Starts `next dev` as `npm run dev` does, with a separate database. */
export async function startDevServer(variables: Record<string, string>): Promise<DevServer> {
  const folder = mkdtempSync(join(tmpdir(), "dev-server-"));
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/dev.ts"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "development",
      PORT: String(port),
      DATABASE_URL: `file:${join(folder, "app.db")}`,
      AUTH_SECRET: "a secret that only the tests know",
      NEXT_PUBLIC_CHATKIT_WIDGET: "builtin",
      ...variables,
    },
  });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const exited = once(child, "exit");

  async function stop(): Promise<void> {
    if (child.exitCode === null) child.kill("SIGTERM");
    await exited;
    rmSync(folder, { recursive: true, force: true });
  }

  const deadline = Date.now() + START_WAIT_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`The development server did not start on port ${port}:\n${output}`);
    }
    await wait(POLL_MS);
  }
  return { port, stop };
}

async function answers(port: number): Promise<boolean> {
  const response = await fetch(`http://localhost:${port}/api/health`).catch(() => null);
  return response?.ok ?? false;
}
