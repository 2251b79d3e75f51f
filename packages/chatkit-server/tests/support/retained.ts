import { setTimeout as wait } from "node:timers/promises";
import { queryObjects, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const ROUNDS = 8;
const ROUND_MS = 25;

setFlagsFromString("--expose-gc");
const collectOnce: unknown = runInNewContext("gc");

/** Collects garbage, with pauses for work that waits for the event loop. */
export async function collectGarbage(): Promise<void> {
  if (typeof collectOnce !== "function") throw new Error("This Node has no garbage collector.");
  for (let round = 0; round < ROUNDS; round += 1) {
    await wait(ROUND_MS);
    collectOnce();
  }
}

/** How many signals are alive in this process after a garbage collection. */
export async function countSignals(): Promise<number> {
  await collectGarbage();
  return queryObjects(AbortSignal, { format: "count" });
}

/** Watches objects without retaining them, and counts those that something else retains. */
export class Retained {
  readonly #references: WeakRef<object>[] = [];

  watch<T extends object>(value: T): T {
    this.#references.push(new WeakRef(value));
    return value;
  }

  /** How many of the watched objects are alive after a garbage collection. */
  async count(): Promise<number> {
    await collectGarbage();
    return this.#references.filter((reference) => reference.deref() !== undefined).length;
  }
}
