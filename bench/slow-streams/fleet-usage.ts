import { execFileSync } from "node:child_process";
import { cpuMs } from "../whole-path/process-usage";
import type { Fleet } from "./fleet";

/** Processor time so far in milliseconds. */
export interface FleetCpu {
  at: number;
  servers: number;
  nginx: number;
  model: number;
  readers: number;
}

export function cpuOf({ shops, proxy, model }: Fleet): FleetCpu {
  const { user, system } = process.cpuUsage();
  return {
    at: performance.now(),
    servers: sum(shops.map(({ pid }) => cpuMs(pid))),
    nginx: sum([proxy.pid, ...childrenOf(proxy.pid)].map(cpuMs)),
    model: cpuMs(model.pid),
    readers: (user + system) / 1_000,
  };
}

export type Shares = Omit<FleetCpu, "at">;

/** Of one core, between two moments. */
export function sharesBetween(before: FleetCpu, after: FleetCpu): Shares {
  const share = (name: keyof Shares) => (after[name] - before[name]) / (after.at - before.at);
  return {
    servers: share("servers"),
    nginx: share("nginx"),
    model: share("model"),
    readers: share("readers"),
  };
}

/** In bytes, of all server processes together, after a garbage collection. */
export interface FleetMemory {
  resident: number;
  heap: number;
}

export async function memoryOf({ shops }: Fleet): Promise<FleetMemory> {
  const each = await Promise.all(shops.map(({ probe }) => probe.memory()));
  return {
    resident: sum(each.map(({ rss }) => rss)),
    heap: sum(each.map(({ heapUsed, external }) => heapUsed + external)),
  };
}

function childrenOf(pid: number): number[] {
  const lines = execFileSync("ps", ["-Ao", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child = 0, parent]) => (parent === pid ? [child] : []));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
