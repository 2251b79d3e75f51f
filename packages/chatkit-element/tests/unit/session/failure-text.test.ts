import { describe, expect, it } from "vitest";
import { english } from "../../../src/locales";
import { failureText } from "../../../src/session/failure-text";

const text = (key: keyof typeof english) => english[key];

describe("the text of a failure", () => {
  it.each(["custom", "rate_limit", "auth_error", "warehouse.closed"])(
    "is the server's message for the code %s",
    (code) => {
      expect(failureText({ code, message: "Please wait." }, text)).toBe("Please wait.");
    },
  );

  it("is the element's own for a known code, regardless of the message", () => {
    expect(failureText({ code: "stream.error", message: "internals" }, text)).toBe(
      english["error.stream"],
    );
  });

  it("is a generic one for an unknown code without a message", () => {
    expect(failureText({ code: "warehouse.closed", message: null }, text)).toBe(
      english["error.generic"],
    );
  });
});
