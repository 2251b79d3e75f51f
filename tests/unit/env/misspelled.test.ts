import { describe, expect, it } from "vitest";
import { misspelledVariables } from "@/lib/env/misspelled";

describe("misspelled variables", () => {
  it("are named with what may be meant", () => {
    expect(misspelledVariables({ OPENAI_MODLE: "x", AUTH_SECRT: "y" })).toEqual([
      "OPENAI_MODLE isn't read: OPENAI_MODEL may be meant.",
      "AUTH_SECRT isn't read: AUTH_SECRET may be meant.",
    ]);
  });

  it("aren't those that are read or belong to something else", () => {
    const variables = { OPENAI_MODEL: "", OPENAI_MODELS: "", PATH: "", HOME: "", DIRECT_URL: "" };
    expect(misspelledVariables(variables)).toEqual([]);
  });
});
