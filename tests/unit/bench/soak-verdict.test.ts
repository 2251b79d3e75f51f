import { describe, expect, it } from "vitest";
import type { Sample } from "@/bench/soak/sample";
import { judge } from "@/bench/soak/verdict";

const MEBIBYTE = 1024 * 1024;
const VISIT_BYTES = 300_000;

/** Half an hour whose heap grows by `perTurn` bytes, after a warm-up in which it doubles. */
function samplesOf(perTurn: number, visitsAt: (index: number) => number): Sample[] {
  return Array.from({ length: 120 }, (_, index): Sample => {
    const turns = index * 60;
    const warmUp = Math.min(index, 20) * 5 * MEBIBYTE;
    const noise = ((index * 7) % 11) * 100_000;
    const visitsUnderWay = visitsAt(index);
    const heapBytes =
      100 * MEBIBYTE + warmUp + perTurn * turns + visitsUnderWay * VISIT_BYTES + noise;
    return {
      seconds: index * 15,
      turns,
      visits: {
        finished: 0,
        stopped: 0,
        disconnected: 0,
        reloaded: 0,
        failed: 0,
        "answered by the page": 0,
        "left to the page": 0,
        browsed: 0,
      },
      visitsUnderWay,
      unexpected: 0,
      heapBytes,
      externalBytes: 0,
      residentBytes: heapBytes * 3,
      sockets: 15,
      handles: 40,
      firstByteP50: 30,
      firstByteP99: 200,
      shareOfCore: 0.4,
    };
  });
}

const steadyVisits = (index: number) => 10 + (index % 3);
/** As when something else slows the machine down toward the end. */
const risingVisits = (index: number) => 10 + (index % 3) + Math.max(0, index - 60);

describe("the verdict of the soak", () => {
  it("doesn't take the warm-up for growth", () => {
    expect(judge(samplesOf(0, steadyVisits))).toMatchObject({ grows: false, isSure: true });
  });

  it("doesn't take more visits under way for growth", () => {
    expect(judge(samplesOf(0, risingVisits))).toMatchObject({ grows: false, isSure: true });
  });

  it("finds 2,000 bytes kept for each turn", () => {
    const { heap, grows } = judge(samplesOf(2_000, steadyVisits));

    expect(grows).toBe(true);
    expect(heap.perUnit).toBeGreaterThan(1_800);
    expect(heap.perUnit).toBeLessThan(2_200);
  });

  it("finds them beside more visits under way, too", () => {
    expect(judge(samplesOf(2_000, risingVisits)).grows).toBe(true);
  });

  it("doesn't judge a few samples", () => {
    expect(judge(samplesOf(0, steadyVisits).slice(60, 66)).grows).toBe(false);
  });
});
