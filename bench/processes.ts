import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, connect } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import type { Measurement } from "./workload";

const START_WAIT_MS = 180_000;
const STOP_WAIT_MS = 5_000;
const CONTENDER_WAIT_MS = 300_000;
const POLL_MS = 50;
const contenders = fileURLToPath(new URL("./contenders/", import.meta.url));
const MeasurementSchema = z.object({ name: z.string(), eventsPerSecond: z.number() });

/** The arguments that run a TypeScript contender with Node. */
export function typescript(name: string, ...args: string[]): string[] {
  return typescriptFile(path.join(contenders, name), ...args);
}

/** The arguments that run a TypeScript file with Node. */
export function typescriptFile(file: string, ...args: string[]): string[] {
  return ["--import", "tsx", file, ...args];
}

export function contender(name: string): string {
  return path.join(contenders, name);
}

/** Runs a contender in its own process and reads its result from the last line of output. */
export async function runContender(command: string, args: string[]): Promise<Measurement> {
  const { stdout } = await promisify(execFile)(command, args, {
    maxBuffer: 64 * 1024 * 1024,
    timeout: CONTENDER_WAIT_MS,
  });
  const line = stdout.trim().split("\n").at(-1) ?? "";
  return MeasurementSchema.parse(JSON.parse(line));
}

/** Starts a server process and waits until it accepts connections, at most three minutes. */
export async function startServer(
  command: string,
  args: string[],
  port: number,
): Promise<ChildProcess> {
  const child = spawn(command, args, { stdio: "inherit" });
  endWithThisProcess(child);
  const deadline = Date.now() + START_WAIT_MS;
  while (!(await isListening(port))) {
    if (child.exitCode !== null) throw new Error(`${command} ended before it listened`);
    if (Date.now() > deadline) {
      child.kill("SIGKILL");
      throw new Error(`${command} didn't listen within ${START_WAIT_MS} ms`);
    }
    await wait(POLL_MS);
  }
  return child;
}

/** Ends a server, by force if it takes longer than a few seconds. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill();
  const force = setTimeout(() => child.kill("SIGKILL"), STOP_WAIT_MS);
  await exited;
  clearTimeout(force);
}

/** Nothing that the benchmark started may outlive it. */
function endWithThisProcess(child: ChildProcess): void {
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
