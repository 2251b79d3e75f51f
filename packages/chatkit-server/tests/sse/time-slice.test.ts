import { describe, expect, it } from "vitest";
import { TimeShare } from "../../src/sse/time-slice";

const MAX_PIECES = 5_000_000;

/** Work that waits only for its slice, until `isOver` returns true. */
async function flood(isOver: () => boolean): Promise<number> {
  const share = new TimeShare();
  let pieces = 0;
  while (!isOver() && pieces < MAX_PIECES) {
    await share.nextSlice();
    pieces += 1;
  }
  return pieces;
}

describe("time slices", () => {
  it("let timers run while several streams always have data", async () => {
    let over = false;
    setTimeout(() => (over = true), 20);
    const pieces = await Promise.all([1, 2, 3].map(() => flood(() => over)));

    for (const count of pieces) expect(count).toBeLessThan(MAX_PIECES);
  });

  it("give every stream its share", async () => {
    const slices = [0, 0, 0];
    const most = () => Math.max(...slices);
    await Promise.all(
      slices.map(async (_none, stream) => {
        const share = new TimeShare();
        while (most() < 30) {
          const slice = share.nextSlice();
          await slice;
          if (slice) slices[stream] = (slices[stream] ?? 0) + 1;
        }
      }),
    );

    for (const count of slices) expect(count).toBeGreaterThan(20);
  });

  it("let a new stream begin before every other stream has had another slice", async () => {
    let over = false;
    let slices = 0;
    const busyStreams = Array.from({ length: 50 }, async () => {
      const share = new TimeShare();
      while (!over) {
        const slice = share.nextSlice();
        await slice;
        if (slice) slices += 1;
      }
    });
    while (slices < 250) await new Promise((resolve) => setTimeout(resolve, 1));
    const before = slices;
    const newcomer = new TimeShare();
    let slice: Promise<void> | undefined;
    while (!slice) slice = newcomer.nextSlice();
    await slice;
    const slicesOfOthers = slices - before;
    over = true;
    await Promise.all(busyStreams);

    expect(slicesOfOthers).toBeLessThan(10);
  });

  it("let long streams continue while new ones keep coming", async () => {
    let over = false;
    let served = 0;
    const long = (async () => {
      const share = new TimeShare();
      while (!over) {
        const slice = share.nextSlice();
        await slice;
        if (slice) served += 1;
      }
    })();
    let began = 0;
    const newcomers = Array.from({ length: 20 }, async () => {
      for (; began < 200; began += 1) {
        const share = new TimeShare();
        let slice: Promise<void> | undefined;
        while (!slice) slice = share.nextSlice();
        await slice;
      }
    });
    await Promise.all(newcomers);
    over = true;
    await long;

    expect(served).toBeGreaterThan(30);
  });
});
