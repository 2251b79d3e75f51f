import { writeFileSync } from "node:fs";
import { normalize } from "../outcome";
import { isSameBridging } from "./compare-bridges";
import { randomResponse } from "./random-response";
import { ReferenceBridge } from "./reference-bridge";
import { bridgeResponse } from "./this-bridge";
import { BRIDGE_TRACES_FILE, RECORDED_RESPONSES } from "./traces";

/** Feeds random responses to both bridges. Resolves to the number of unexpected differences. */
export async function compareBridges(
  python: string,
  { seed, count }: { seed: number; count: number },
): Promise<number> {
  const reference = new ReferenceBridge(python);
  let failures = 0;
  for (let index = 0; index < count; index += 1) {
    const response = randomResponse(seed + index);
    const expected = await reference.bridgeResponse(response);
    const ours = await bridgeResponse(response);
    if (isSameBridging(expected, ours)) continue;
    failures += 1;
    console.log(`\nBridged differently: response ${seed + index}`);
    console.log("response ", JSON.stringify(response));
    console.log("reference", JSON.stringify(expected));
    console.log("ours     ", JSON.stringify(ours));
  }
  reference.close();
  console.log(`${count} responses bridged, ${failures} unexpected differences`);
  return failures;
}

export async function recordBridge(python: string): Promise<void> {
  const reference = new ReferenceBridge(python);
  const traces = [];
  for (let seed = 0; seed < RECORDED_RESPONSES; seed += 1) {
    const events = await reference.bridgeResponse(randomResponse(seed));
    traces.push(normalize({ seed, events }));
  }
  reference.close();
  writeFileSync(BRIDGE_TRACES_FILE, `${traces.map((trace) => JSON.stringify(trace)).join("\n")}\n`);
  console.log(`Recorded ${traces.length} bridged responses`);
}
