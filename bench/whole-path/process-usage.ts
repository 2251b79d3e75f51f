import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second for every program. */
const TICK_MS = 10;
const KIB = 1024;

/** Processor time in milliseconds that a process has used, including its ended children. */
export function cpuMs(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return psTime(pid);
  // The name of the program, in parentheses, may contain spaces.
  const fields = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15).map(Number);
  return (user + system + childUser + childSystem) * TICK_MS;
}

export interface ProcessLine {
  pid: number;
  group: number;
  residentBytes: number;
}

/** All processes of a process group. */
export function processesOf(group: number): ProcessLine[] {
  const lines = execFileSync("ps", ["-Ao", "pid=,pgid=,rss="], { encoding: "utf8" });
  return lines
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, owner = 0, resident = 0]) => ({
      pid,
      group: owner,
      residentBytes: resident * KIB,
    }))
    .filter((line) => line.group === group);
}

/** `ps` prints `[[days-]hours:]minutes:seconds`. */
function psTime(pid: number): number {
  const parts = ps(pid, "time").split(/[-:]/).map(Number).toReversed();
  const [seconds = 0, minutes = 0, hours = 0, days = 0] = parts;
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000;
}

function ps(pid: number, column: string): string {
  return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
}
