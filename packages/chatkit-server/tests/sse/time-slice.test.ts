import { describe, expect, it } from "vitest";
import { nextSlice } from "../../src/sse/time-slice";

const MAX_PIECES = 5_000_000;

/** Work that waits only for its slice, until `isOver` returns true. */
async function flood(isOver: () => boolean): Promise<number> {
  let pieces = 0;
  while (!isOver() && pieces < MAX_PIECES) {
    await nextSlice();
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
    const counts = [0, 0, 0];
    const most = () => Math.max(...counts);
    await Promise.all(
      counts.map(async (_count, stream) => {
        while (most() < 100_000) {
          await nextSlice();
          counts[stream] = (counts[stream] ?? 0) + 1;
        }
      }),
    );

    for (const count of counts) expect(count).toBeGreaterThan(most() / 10);
  });
});
