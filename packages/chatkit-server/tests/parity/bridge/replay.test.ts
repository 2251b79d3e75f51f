import { describe, expect, it } from "vitest";
import { isSameBridging } from "./compare-bridges";
import { randomResponse } from "./random-response";
import { bridgeResponse } from "./this-bridge";
import { readBridgeTraces, RECORDED_RESPONSES } from "./traces";

const traces = readBridgeTraces();

describe("a model's response becomes the same events as in the recorded reference", () => {
  it("has recorded traces", () => {
    expect(traces).toHaveLength(RECORDED_RESPONSES);
  });

  it.each(traces)("response $seed", async ({ seed, events }) => {
    const ours = await bridgeResponse(randomResponse(seed));
    expect(isSameBridging(events, ours), JSON.stringify(ours)).toBe(true);
  });
});
