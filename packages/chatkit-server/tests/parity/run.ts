import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compareBridges, recordBridge } from "./bridge/run";
import { checkSuiteEvents } from "./event-check";
import { firstDifference } from "./compare";
import { deliberateDifferences } from "./deliberate-differences";
import { randomSequence } from "./random-sequence";
import { prepareReference, Reference, ReferenceMissingError, referenceVersion } from "./reference";
import { sequences } from "./sequences";
import type { Sequence } from "./step";
import { runSteps } from "./this-server";
import { TRACES_FILE, toTraces } from "./traces";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e9)) },
    count: { type: "string", default: "500" },
    record: { type: "boolean", default: false },
    newest: { type: "boolean", default: false },
  },
});

const seed = Number(values.seed);
const count = Number(values.count);

/** Runs every sequence on both servers. Resolves to the number of unexpected differences. */
async function compareAll(reference: Reference): Promise<number> {
  const random = Array.from({ length: count }, (_, index) => randomSequence(seed + index));
  console.log(`${sequences.length} written and ${random.length} random sequences, seed ${seed}`);
  let failures = 0;
  for (const sequence of [...sequences, ...random]) {
    if (!(await isSame(reference, sequence))) failures += 1;
  }
  for (const difference of deliberateDifferences) {
    const theirs = await reference.runSteps(difference.steps);
    if (firstDifference(theirs, await runSteps(difference.steps))) continue;
    console.log(`\nNo longer different: ${difference.name}`);
    failures += 1;
  }
  console.log(
    `${failures} unexpected differences, ${deliberateDifferences.length} deliberate ones`,
  );
  return failures;
}

async function isSame(reference: Reference, { name, steps }: Sequence): Promise<boolean> {
  const difference = firstDifference(await reference.runSteps(steps), await runSteps(steps));
  if (!difference) return true;
  console.log(`\nDifferent: ${name}, step ${difference.step}`);
  console.log("request  ", JSON.stringify(steps[difference.step]));
  console.log("reference", JSON.stringify(difference.reference));
  console.log("ours     ", JSON.stringify(difference.ours));
  return false;
}

async function record(reference: Reference): Promise<void> {
  const traces = [];
  for (const sequence of sequences) {
    traces.push(toTraces(sequence, await reference.runSteps(sequence.steps)));
  }
  writeFileSync(TRACES_FILE, `${traces.map((trace) => JSON.stringify(trace)).join("\n")}\n`);
  console.log(`Recorded ${traces.length} traces`);
}

try {
  const python = prepareReference(values);
  console.log(`The reference is openai-chatkit ${referenceVersion(python)}`);
  const reference = new Reference(python);
  if (values.record) {
    await record(reference);
    await recordBridge(python);
  } else {
    const failures =
      (await compareAll(reference)) +
      (await compareBridges(python, { seed, count })) +
      (await checkSuiteEvents(python));
    if (failures > 0) process.exitCode = 1;
  }
  reference.close();
} catch (error) {
  if (!(error instanceof ReferenceMissingError)) throw error;
  console.log(`${error.message} The recorded traces are compared by npm test.`);
  // They say nothing about a newer release.
  if (values.newest) process.exitCode = 1;
}
