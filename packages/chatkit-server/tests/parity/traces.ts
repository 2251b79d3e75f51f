import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { normalize, OutcomeSchema, type Outcome } from "./outcome";
import type { Sequence } from "./step";

/** The reference's answers to the written sequences, one line each. */
export const TRACES_FILE = fileURLToPath(new URL("./traces.jsonl", import.meta.url));

const TraceSchema = z.object({ name: z.string(), outcomes: z.array(OutcomeSchema) });

export function toTraces({ name }: Sequence, outcomes: Outcome[]): unknown {
  const last = outcomes.length - 1;
  return normalize({
    name,
    outcomes: outcomes.map(({ stored, ...seen }, step) =>
      step === last ? { ...seen, stored } : seen,
    ),
  });
}

export function readTraces(): Map<string, Outcome[]> {
  const lines = readFileSync(TRACES_FILE, "utf8").trim().split("\n");
  const traces = lines.map((line) => TraceSchema.parse(JSON.parse(line)));
  return new Map(traces.map(({ name, outcomes }) => [name, outcomes]));
}
