import { describe, expect, it } from "vitest";
import { firstDifference } from "./compare";
import { sequences } from "./sequences";
import { runSteps } from "./this-server";
import { readTraces } from "./traces";

const traces = readTraces();

describe("answers like the recorded reference", () => {
  it.each(sequences)("$name", async ({ name, steps }) => {
    const recorded = traces.get(name);
    if (!recorded) throw new Error("Not recorded: run npm run parity -- --record");
    expect(firstDifference(recorded, await runSteps(steps))).toBeNull();
  });
});
