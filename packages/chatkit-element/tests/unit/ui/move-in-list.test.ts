import { describe, expect, it } from "vitest";
import { moveInList, stepFrom } from "../../../src/ui/move-in-list";

const items = [{}, { disabled: true }, {}, {}];

describe("moving in a list", () => {
  it("passes over what can't be chosen", () => {
    expect(moveInList("ArrowDown", items, 0)).toBe(2);
    expect(moveInList("ArrowUp", items, 2)).toBe(0);
  });

  it("stays at the ends, or goes on at the other one", () => {
    expect(moveInList("ArrowDown", items, 3)).toBe(3);
    expect(moveInList("ArrowDown", items, 3, { wrap: true })).toBe(0);
    expect(moveInList("ArrowUp", items, 0, { wrap: true })).toBe(3);
  });

  it("goes to the first and the last, and by pages up to the ends", () => {
    expect(moveInList("Home", items, 3)).toBe(0);
    expect(moveInList("End", items, 0)).toBe(3);
    expect(moveInList("PageDown", items, 0)).toBe(3);
    expect(moveInList("PageUp", items, 3)).toBe(0);
  });

  it("leaves other keys alone", () => {
    expect(moveInList("Enter", items, 0)).toBeNull();
    expect(moveInList("toString", items, 0)).toBeNull();
  });

  it("starts at the first that can be chosen, and nowhere without one", () => {
    expect(stepFrom([{ disabled: true }, {}], -1, 1)).toBe(1);
    expect(stepFrom([{ disabled: true }], -1, 1)).toBe(-1);
  });
});
