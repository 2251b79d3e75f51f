import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";

export const results = fileURLToPath(new URL("results/", import.meta.url));

/** Writes what was measured, and on which machine, to `bench/results`. */
export async function writeResults(name: string, measured: object, about: object): Promise<void> {
  mkdirSync(results, { recursive: true });
  const machine = {
    node: process.version,
    processor: cpus()[0]?.model,
    cores: availableParallelism(),
    ...about,
  };
  const json = JSON.stringify({ machine, ...measured });
  const text = await format(json, { parser: "json", printWidth: 100 });
  writeFileSync(path.join(results, `${name}.json`), text);
}
