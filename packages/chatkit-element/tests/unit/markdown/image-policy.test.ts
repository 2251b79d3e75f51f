import { describe, expect, it } from "vitest";
import { isImageAllowed } from "../../../src/markdown/image-policy";

const SITE = "https://shop.example";

describe("a picture in an answer", () => {
  it.each([
    ["/pictures/products/camp-kettle.svg", true],
    [`${SITE}/pictures/products/camp-kettle.svg`, true],
    ["https://evil.example/?q=secret", false],
    ["//evil.example/?q=secret", false],
    ["/\\evil.example/?q=secret", false],
    ["http://shop.example/?q=secret", false],
    ["https://shop.example.evil.example/?q=secret", false],
    ["https://shop.example@evil.example/?q=secret", false],
    ["data:image/svg+xml;base64,PHN2Zy8+", false],
  ])("from %s is requested: %s", (address, allowed) => {
    const policy = { ownOrigins: [SITE], baseUrl: SITE };
    expect(isImageAllowed(address, "markdown", policy)).toBe(allowed);
  });
});
