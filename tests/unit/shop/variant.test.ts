import { describe, expect, it } from "vitest";
import { ShopError } from "@/lib/shop/errors";
import type { VariantChoice } from "@/lib/shop/variant-choice";
import { missingOptions, resolveVariant, variantSelection } from "@/lib/shop/variant";

const boot = {
  name: "Boot",
  options: [
    { name: "Size", values: ["43", "44"] },
    { name: "Color", values: ["Bark", "Ink"], defaultValue: "Bark" },
  ],
};
const stove = { name: "Stove", options: [] };

function refusal(choice: VariantChoice): ShopError["code"] | null {
  try {
    resolveVariant(boot, choice);
    return null;
  } catch (error) {
    return error instanceof ShopError ? error.code : null;
  }
}

describe("resolveVariant", () => {
  it.each<[VariantChoice, string]>([
    [{ Size: "44" }, "44 / Bark"],
    [{ size: "44", color: "ink" }, "44 / Ink"],
    ["44", "44 / Bark"],
    ["size 44", "44 / Bark"],
    ["Size: 43, Color: Ink", "43 / Ink"],
    ["Ink / 44", "44 / Ink"],
    ["44 / Ink", "44 / Ink"],
  ])("names %j as %s", (choice, variant) => {
    expect(resolveVariant(boot, choice)).toBe(variant);
  });

  it("asks for a missing size and lists the available ones", () => {
    expect(refusal("")).toBe("variant_required");
    expect(() => resolveVariant(boot, { Color: "Ink" })).toThrow("Choose a size for Boot: 43, 44.");
  });

  it("rejects values that the product doesn't come in", () => {
    expect(refusal("48")).toBe("variant_unknown");
    expect(refusal({ Size: "44", Color: "Pink" })).toBe("variant_unknown");
  });

  it("requires nothing for a product without options", () => {
    expect(resolveVariant(stove, "")).toBe("");
    expect(resolveVariant(stove, "44")).toBe("");
  });
});

describe("variantSelection", () => {
  it("is the reverse of resolveVariant", () => {
    expect(variantSelection(boot, "44 / Ink")).toEqual({ Size: "44", Color: "Ink" });
    expect(variantSelection(stove, "")).toEqual({});
  });
});

describe("missingOptions", () => {
  it("lists only options without a value or a default", () => {
    expect(missingOptions(boot, {}).map(({ name }) => name)).toEqual(["Size"]);
    expect(missingOptions(boot, { Size: "44" })).toEqual([]);
  });
});
