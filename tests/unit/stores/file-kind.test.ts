import { describe, expect, it } from "vitest";
import { InvalidRequestError } from "@acme/chatkit-server";
import { kindOfType, sniffType } from "@/lib/stores/attachments/file-kind";

const encode = (text: string) => new TextEncoder().encode(text);

describe("types of files", () => {
  it.each([
    ["image/png", "image"],
    ["IMAGE/JPEG", "image"],
    ["application/pdf", "pdf"],
    ["text/csv; charset=utf-8", "text"],
    ["application/json", "text"],
    ["image/svg+xml", null],
    ["application/zip", null],
    ["", null],
  ])("%s counts as %s", (mimeType, kind) => {
    expect(kindOfType(mimeType)).toBe(kind);
  });

  it.each([
    ["%PDF-1.7\n%\u00e2\u00e3\n", "application/pdf"],
    ["GIF89a\u0001\u0000\u0001\u0000", "image/gif"],
    ["name,price\nBoot,199 €", "text/plain"],
    ["<html><script>alert(1)</script></html>", "text/plain"],
    ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "text/plain"],
  ])("are told by the bytes: %j", async (content, mimeType) => {
    expect(await sniffType(encode(content))).toBe(mimeType);
  });

  it.each([[[0x50, 0x4b, 3, 4, 20, 0]], [[0xff, 0xfe, 0xfd]], [[104, 105, 0]]])(
    "that are none of those taken are refused: %j",
    async (bytes) => {
      await expect(sniffType(Uint8Array.from(bytes))).rejects.toThrow(InvalidRequestError);
    },
  );

  it("of text that is cut within a character are still text", async () => {
    const cut = encode("größer").subarray(0, 3);
    expect(await sniffType(cut, false)).toBe("text/plain");
    await expect(sniffType(cut)).rejects.toThrow(InvalidRequestError);
  });
});
