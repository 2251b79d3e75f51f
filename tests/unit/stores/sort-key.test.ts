import { describe, expect, it } from "vitest";
import { createSortKey } from "@/lib/stores/sort-key";

const now = Date.parse("2026-03-01T12:00:00Z");

describe("sort keys", () => {
  it("follow the creation time first, whatever its notation", () => {
    const early = createSortKey("2026-03-01T12:00:00+02:00", now);
    const late = createSortKey("2026-03-01T12:00:00Z", now - 1);
    expect([late, early].toSorted()).toEqual([early, late]);
  });

  it("of one moment follow the order in which they were made, even if the clock runs backwards", () => {
    const keys = [0, 0, -5, -5, 1].map((shift) =>
      createSortKey("2026-03-01T12:00:00Z", now + shift),
    );
    expect(keys.toSorted()).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("take text that is no time for the beginning of time", () => {
    expect(createSortKey("yesterday", now)).toMatch(/^0{15}-/);
  });
});
