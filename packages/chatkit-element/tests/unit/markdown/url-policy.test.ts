import { describe, expect, it } from "vitest";
import { hostOf, isImageAllowed, safeLinkUrl } from "../../../src/markdown";

describe("link targets", () => {
  it.each([
    "https://a.example/x?y#z",
    "http://a.example",
    "HTTPS://A.example",
    "mailto:a@b.example",
    "tel:+4912345",
    "chatkit-link://source?source_id=7",
    "/orders/7",
    "orders/7?tab=a:b",
    "?q=1",
    "#part",
    "//cdn.example/x",
  ])("follows %s", (url) => {
    expect(safeLinkUrl(url)).toBe(url);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "java\u00adscript:alert(1)",
    "java\u200bscript:alert(1)",
    "\u2060javascript:alert(1)",
    "javascript\u3000:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "blob:https://a.example/1",
    "filesystem:https://a.example/x",
    "view-source:https://a.example",
    "intent://x#Intent;scheme=https;end",
    "about:blank",
    "ws://a.example",
    "x:y",
    "http://[broken",
    "",
    "   ",
    `https://a.example/${"x".repeat(9000)}`,
  ])("rejects %j", (url) => {
    expect(safeLinkUrl(url)).toBeUndefined();
  });

  it("names the host that a link leads to", () => {
    expect(hostOf("https://www.a.example/b")).toBe("a.example");
    expect(hostOf("https://good.example@evil.example/")).toBe("evil.example");
    expect(hostOf("/orders")).toBeUndefined();
  });
});

describe("images", () => {
  const policy = {
    ownOrigins: ["https://shop.example"],
    allowedDomains: ["img.example", "*.cdn.example"],
    baseUrl: "https://shop.example/chat",
  };

  it.each([
    "/a.png",
    "https://shop.example/a.png",
    "https://img.example/a.png",
    "https://eu.cdn.example/a.png",
    "blob:https://shop.example/1",
    "data:image/png;base64,AAAA",
  ])("of a message may come from %s", (url) => {
    expect(isImageAllowed(url, "markdown", policy)).toBe(true);
  });

  it.each([
    "https://evil.example/a.png?secret",
    "//evil.example/a.png",
    "https://img.example.evil.example/a.png",
    "https://cdn.example/a.png",
    "https://notcdn.example/a.png",
    "http://shop.example/a.png",
    "data:image/svg+xml,<svg/>",
    "data:text/html,x",
    "javascript:alert(1)",
    "ftp://img.example/a.png",
    "http://[x",
  ])("of a message may not come from %s", (url) => {
    expect(isImageAllowed(url, "markdown", policy)).toBe(false);
  });

  it("that the server sends as media may come from anywhere until domains are listed", () => {
    const url = "https://media.example/a.png";
    expect(isImageAllowed(url, "media", { ...policy, allowedDomains: null })).toBe(true);
    expect(isImageAllowed(url, "markdown", { ...policy, allowedDomains: null })).toBe(false);
    expect(isImageAllowed(url, "media", policy)).toBe(false);
  });
});
