import { describe, expect, it } from "vitest";
import { moveInList, stepFrom } from "../../../src/ui/move-in-list";

const items = [{}, { disabled: true }, {}, {}];

describe("moving in a list", () => {
  it("skips items that can't be chosen", () => {
    expect(moveInList("ArrowDown", items, 0)).toBe(2);
    expect(moveInList("ArrowUp", items, 2)).toBe(0);
  });

  it("stays at the ends or wraps around", () => {
    expect(moveInList("ArrowDown", items, 3)).toBe(3);
    expect(moveInList("ArrowDown", items, 3, { wrap: true })).toBe(0);
    expect(moveInList("ArrowUp", items, 0, { wrap: true })).toBe(3);
  });

  it("moves to the first and last items, and by pages up to the ends", () => {
    expect(moveInList("Home", items, 3)).toBe(0);
    expect(moveInList("End", items, 0)).toBe(3);
    expect(moveInList("PageDown", items, 0)).toBe(3);
    expect(moveInList("PageUp", items, 3)).toBe(0);
  });

  it("ignores other keys", () => {
    expect(moveInList("Enter", items, 0)).toBeNull();
    expect(moveInList("toString", items, 0)).toBeNull();
  });

  it("starts at the first item that can be chosen, if there is one", () => {
    expect(stepFrom([{ disabled: true }, {}], -1, 1)).toBe(1);
    expect(stepFrom([{ disabled: true }], -1, 1)).toBe(-1);
  });
});
