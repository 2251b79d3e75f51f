import { describe, expect, it } from "vitest";
import { errorForLog } from "@/lib/logger";

describe("an error in the log", () => {
  it("has its name, message, stack, code and causes", () => {
    const cause = Object.assign(new TypeError("no socket"), { code: "ECONNRESET" });
    expect(errorForLog(new Error("failed", { cause }))).toEqual({
      name: "Error",
      message: "failed",
      stack: expect.stringContaining("failed"),
      cause: {
        name: "TypeError",
        message: "no socket",
        code: "ECONNRESET",
        stack: expect.stringContaining("no socket"),
      },
    });
  });

  it("omits the error's other members, such as a run that can't be serialized", () => {
    const state = {
      toJSON() {
        throw new Error("can't be serialized");
      },
    };
    const error = Object.assign(new Error("too many turns"), { state, said: "a secret" });
    expect(JSON.stringify(errorForLog(error))).not.toMatch(/secret|state/);
  });

  it("stops at circular causes", () => {
    const error = new Error("round");
    error.cause = error;
    expect(JSON.stringify(errorForLog(error)).match(/"round"/g)).toHaveLength(4);
  });

  it.each([[undefined], [null], ["text with a secret"], [{ secret: 1 }]])(
    "describes %j without showing it",
    (thrown) => {
      expect(JSON.stringify(errorForLog(thrown))).not.toContain("secret");
    },
  );
});
