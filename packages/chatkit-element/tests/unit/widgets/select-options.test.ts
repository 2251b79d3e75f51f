import { describe, expect, it } from "vitest";
import { matchingOptions, typeaheadOption } from "../../../src/widgets/controls/select-options";

const option = (label: string, disabled = false, description?: string) => ({
  value: label,
  label,
  disabled,
  description,
});
const options = [
  option("Ålesund"),
  option("Bergen", true),
  option("Bodø"),
  option("Oslo", false, "Capital city"),
];
const labels = (query: string) => matchingOptions(options, query).map(({ label }) => label);

describe("matchingOptions", () => {
  it("ignores case and accents", () => {
    expect(labels("ALE")).toEqual(["Ålesund"]);
  });

  it("requires every word in the label or description", () => {
    expect(labels("oslo cap")).toEqual(["Oslo"]);
    expect(labels("oslo north")).toEqual([]);
  });

  it("keeps all options for a blank query", () => {
    expect(labels("  ")).toHaveLength(4);
  });
});

describe("typeaheadOption", () => {
  it("finds the next option that starts with the letters", () => {
    expect(typeaheadOption(options, 0, "bo")).toBe(2);
    expect(typeaheadOption(options, 2, "a")).toBe(0);
  });

  it("skips disabled options", () => {
    expect(typeaheadOption(options, 0, "be")).toBe(-1);
  });
});
