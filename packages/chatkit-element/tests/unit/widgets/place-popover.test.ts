import { describe, expect, it } from "vitest";
import { placePopover } from "../../../src/widgets/controls/place-popover";

const base = {
  anchor: { left: 100, top: 100, width: 80, height: 30 },
  popover: { width: 200, height: 150 },
  viewport: { width: 800, height: 600 },
  side: "bottom",
  align: "start",
  rightToLeft: false,
} as const;

describe("placePopover", () => {
  it("goes below its anchor, start to start", () => {
    expect(placePopover(base)).toEqual({ left: 100, top: 136 });
  });

  it("aligns centre and end", () => {
    expect(
      placePopover({ ...base, anchor: { ...base.anchor, left: 300 }, align: "center" }).left,
    ).toBe(240);
    expect(
      placePopover({ ...base, anchor: { ...base.anchor, left: 300 }, align: "end" }).left,
    ).toBe(180);
  });

  it("mirrors start and end in right-to-left text", () => {
    const anchor = { ...base.anchor, left: 300 };
    expect(placePopover({ ...base, anchor, rightToLeft: true }).left).toBe(180);
  });

  it("turns to the side with more room", () => {
    expect(placePopover({ ...base, anchor: { ...base.anchor, top: 500 } }).top).toBe(344);
    expect(placePopover({ ...base, side: "left" }).left).toBe(186);
  });

  it("stays inside the viewport", () => {
    expect(placePopover({ ...base, anchor: { ...base.anchor, left: 750 } }).left).toBe(592);
    expect(placePopover({ ...base, viewport: { width: 180, height: 100 } })).toEqual({
      left: 8,
      top: 8,
    });
  });
});
