import { describe, expect, it } from "vitest";
import { blockStyle, blockShape, sizeLength } from "../../../src/widgets/values/block-size";
import { border, borderStyle } from "../../../src/widgets/values/border";
import { spacing, spacingLength } from "../../../src/widgets/values/spacing";
import { propsReader } from "../../../src/widgets/tree/read-props";

describe("spacingLength", () => {
  it.each([
    [2, "calc(2 * var(--ck-unit))"],
    [0, "0px"],
    [1.5, "calc(1.5 * var(--ck-unit))"],
    ["12px", "12px"],
    ["calc(1rem + 2px)", "calc(1rem + 2px)"],
  ])("reads %j as %s", (value, css) => {
    expect(spacingLength(value)).toBe(css);
  });

  it.each([null, undefined, NaN, "url(x)", "1px; color: red", "var(--page)", true, {}])(
    "refuses %j",
    (value) => {
      expect(spacingLength(value)).toBeUndefined();
    },
  );
});

describe("spacing", () => {
  it("prefers a side to its axis", () => {
    expect(spacing({ x: "4px", left: "1px", y: "2px", bottom: null })).toEqual({
      top: "2px",
      right: "4px",
      bottom: "2px",
      left: "1px",
    });
  });
});

describe("sizeLength", () => {
  it.each([
    [25, "25px"],
    ["50%", "50%"],
    ["javascript:alert(1)", undefined],
  ])("reads %j as %s", (value, css) => {
    expect(sizeLength(value)).toBe(css);
  });
});

describe("blockStyle", () => {
  const read = propsReader(blockShape);

  it("uses size for width and height unless they are given", () => {
    const style = blockStyle(read({ type: "Box", size: 40, width: 60, radius: "full" }));
    expect(style).toMatchObject({ width: "60px", height: "40px", borderRadius: "9999px" });
  });
});

describe("border", () => {
  it("is solid in the default color", () => {
    expect(borderStyle(border(2), "light").borderTop).toBe("2px solid var(--ck-border)");
  });

  it("reads sides and axes", () => {
    const style = borderStyle(
      border({ x: 1, bottom: { size: 3, style: "dashed", color: "strong" } }),
      "dark",
    );
    expect(style).toMatchObject({
      borderTop: undefined,
      borderLeft: "1px solid var(--ck-border)",
      borderBottom: "3px dashed var(--ck-border-strong)",
    });
  });
});
