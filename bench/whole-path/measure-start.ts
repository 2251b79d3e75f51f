import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { copyTree } from "../../tests/support/tree-copy/copy-tree";
import { freePort } from "../processes";
import { cpuMs, processesOf } from "./process-usage";

const START_WAIT_MS = 180_000;
const STOP_WAIT_MS = 20_000;
const ANSWER_WAIT_MS = 120_000;
const POLL_MS = 20;

export interface Start {
  /** Milliseconds from the command to the first successful health check. */
  healthyMs: number;
  /** Processor time of all processes until then, in milliseconds. */
  cpuMs: number;
  /** Resident memory of all processes but the server, and how many there are. */
  launcherBytes: number;
  launchers: number;
}

/** `npm start` of the build, with a database that an earlier start has prepared. */
export async function measureStart(): Promise<Start> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-start-"));
  const databaseUrl = `file:${path.join(folder, "app.db")}`;
  try {
    await startOnce(["npm", "start", "--silent"], { databaseUrl });
    return await startOnce(["npm", "start", "--silent"], { databaseUrl });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Processor time of `npm run dev` in a fresh copy until the home page is there, in milliseconds. */
export async function measureDevelopment(): Promise<number> {
  const copy = copyTree();
  try {
    const databaseUrl = `file:${path.join(copy.folder, "bench.db")}`;
    const folder = copy.folder;
    return (await startOnce(["npm", "run", "dev", "--silent"], { databaseUrl, folder })).cpuMs;
  } finally {
    copy.remove();
  }
}

async function startOnce(
  [command = "", ...args]: string[],
  { databaseUrl, folder = process.cwd() }: { databaseUrl: string; folder?: string },
): Promise<Start> {
  const page = folder === process.cwd() ? "/api/health" : "/";
  const port = await freePort();
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    stdio: "ignore",
    detached: true,
    env: {
      ...process.env,
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: "a secret that only the benchmark knows",
      SITE_URL: `http://127.0.0.1:${port}`,
    },
  });
  const group = child.pid ?? 0;
  const endAtExit = () => signalGroup(child, "SIGKILL");
  process.once("exit", endAtExit);
  try {
    await answered(child, `http://127.0.0.1:${port}${page}`);
    const healthyMs = performance.now() - started;
    const processes = processesOf(group);
    const spent = processes.reduce((sum, { pid }) => sum + cpuMs(pid), 0);
    // The server is by far the largest of them.
    const [, ...launchers] = processes.toSorted((a, b) => b.residentBytes - a.residentBytes);
    return {
      healthyMs,
      cpuMs: spent,
      launcherBytes: launchers.reduce((sum, line) => sum + line.residentBytes, 0),
      launchers: launchers.length,
    };
  } finally {
    await end(child);
    process.off("exit", endAtExit);
  }
}

async function answered(child: ChildProcess, url: string): Promise<void> {
  const deadline = performance.now() + START_WAIT_MS;
  while (performance.now() < deadline && child.exitCode === null) {
    const signal = AbortSignal.timeout(ANSWER_WAIT_MS);
    const response = await fetch(url, { signal }).catch(() => null);
    await response?.arrayBuffer();
    if (response?.ok) return;
    await wait(POLL_MS);
  }
  throw new Error(`${url} didn't answer within ${START_WAIT_MS} ms`);
}

async function end(child: ChildProcess): Promise<void> {
  const exited = child.exitCode === null ? once(child, "exit") : Promise.resolve();
  signalGroup(child, "SIGTERM");
  const force = setTimeout(() => signalGroup(child, "SIGKILL"), STOP_WAIT_MS);
  await exited;
  clearTimeout(force);
  // npm may end before its children.
  await wait(POLL_MS);
  signalGroup(child, "SIGKILL");
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    process.kill(-(child.pid ?? Number.NaN), signal);
  } catch {
    // The group has ended.
  }
}
