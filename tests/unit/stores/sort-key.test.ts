import { describe, expect, it } from "vitest";
import { createSortKey } from "@/lib/stores/sort-key";

const now = Date.parse("2026-03-01T12:00:00Z");

describe("sort keys", () => {
  it("sort by creation time first, in any notation", () => {
    const early = createSortKey("2026-03-01T12:00:00+02:00", now);
    const late = createSortKey("2026-03-01T12:00:00Z", now - 1);
    expect([late, early].toSorted()).toEqual([early, late]);
  });

  it("of the same moment sort by when they were created, even if the clock runs backward", () => {
    const keys = [0, 0, -5, -5, 1].map((shift) =>
      createSortKey("2026-03-01T12:00:00Z", now + shift),
    );
    expect(keys.toSorted()).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("treat an invalid time as 1970", () => {
    expect(createSortKey("yesterday", now)).toMatch(/^0{15}-/);
  });
});
