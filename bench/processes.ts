import { execFile, spawn, type ChildProcess } from "node:child_process";
import { createServer, connect } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import type { Measurement } from "./workload";

const contenders = fileURLToPath(new URL("./contenders/", import.meta.url));
const MeasurementSchema = z.object({ name: z.string(), eventsPerSecond: z.number() });

/** The arguments that run a TypeScript contender with Node. */
export function typescript(name: string, ...args: string[]): string[] {
  return ["--import", "tsx", path.join(contenders, name), ...args];
}

export function contender(name: string): string {
  return path.join(contenders, name);
}

/** Runs a contender in its own process and reads its result from the last line of output. */
export async function runContender(command: string, args: string[]): Promise<Measurement> {
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 64 * 1024 * 1024 });
  const line = stdout.trim().split("\n").at(-1) ?? "";
  return MeasurementSchema.parse(JSON.parse(line));
}

/** Starts a server process and waits until it accepts connections. */
export async function startServer(
  command: string,
  args: string[],
  port: number,
): Promise<ChildProcess> {
  const child = spawn(command, args, { stdio: "inherit" });
  while (!(await isListening(port))) {
    if (child.exitCode !== null) throw new Error(`${command} ended before it listened`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return child;
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
