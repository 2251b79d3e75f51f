import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port";

// Windows has neither groups of processes nor an npm that can be started without a shell.
const onWindows = process.platform === "win32";
const START_WAIT_MS = 60_000;
const STOP_WAIT_MS = 30_000;
const ANSWER_WAIT_MS = 5_000;
const POLL_MS = 100;

export interface AppServer {
  url: string;
  authSecret: string;
  databaseUrl: string;
  /** The process that was started: npm, or the server itself. */
  process: ChildProcess;
  stop(): Promise<void>;
}

/** `npm start`, or the command it runs, which containers run without npm. */
const commands = {
  npm: ["npm", "start", "--silent"],
  node: [process.execPath, ".next/standalone/server.js"],
} as const;

/**
 * Starts the production build of this project, or of a copy of it, on a free port with a new
 * database, as in a deployment.
 */
export async function startApp(
  variables: Record<string, string> = {},
  launcher: keyof typeof commands = "npm",
  project = process.cwd(),
): Promise<AppServer> {
  const folder = mkdtempSync(join(tmpdir(), "app-server-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const authSecret = "a secret that only the tests know";
  const databaseUrl = `file:${join(folder, "app.db")}`;
  const [command, ...args] = commands[onWindows ? "node" : launcher];
  const child = spawn(command, args, {
    cwd: project,
    stdio: ["ignore", "pipe", "pipe"],
    detached: !onWindows,
    env: {
      ...process.env,
      PORT: String(port),
      HOSTNAME: "127.0.0.1",
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: authSecret,
      SITE_URL: url,
      NEXT_PUBLIC_CHATKIT_WIDGET: "builtin",
      RATE_LIMIT_PER_MINUTE: "0",
      MODEL_CALLS_PER_DAY: "unlimited",
      MODEL_CALLS_PER_MINUTE: "unlimited",
      MODEL_CALLS_PER_ADDRESS: "unlimited",
      MESSAGES_PER_ADDRESS: "unlimited",
      MESSAGES_PER_GUEST: "unlimited",
      MESSAGES_PER_USER: "unlimited",
      ...variables,
    },
  });
  // The group is detached, so it would outlive this process.
  const end = () => signalGroup(child, "SIGKILL");
  process.once("exit", end);
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const exited = once(child, "exit");

  async function stop(): Promise<void> {
    // Signals the whole process group, because npm may exit on a signal before the server has
    // ended.
    signalGroup(child, "SIGTERM");
    const deadline = Date.now() + STOP_WAIT_MS;
    while (isGroupAlive(child) && Date.now() < deadline) await wait(POLL_MS);
    signalGroup(child, "SIGKILL");
    await exited;
    process.off("exit", end);
    rmSync(folder, { recursive: true, force: true });
  }

  const deadline = Date.now() + START_WAIT_MS;
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      if (child.exitCode === null) await stop();
      throw new Error(`The app did not start on ${url}:\n${output}`);
    }
    await wait(POLL_MS);
  }
  return { url, authSecret, databaseUrl, process: child, stop };
}

/** Whether any process of the started process's group is still running. */
export function isGroupAlive({ pid, exitCode, signalCode }: ChildProcess): boolean {
  if (onWindows) return exitCode === null && signalCode === null;
  try {
    return pid !== undefined && process.kill(-pid, 0);
  } catch {
    // The group no longer exists.
    return false;
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!isGroupAlive(child)) return;
  if (onWindows) child.kill(signal);
  else process.kill(-(child.pid ?? Number.NaN), signal);
}

async function isHealthy(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(ANSWER_WAIT_MS);
  const response = await fetch(`${url}/api/health`, { signal }).catch(() => null);
  return response?.ok ?? false;
}
