import { describe, expect, it } from "vitest";
import { InvalidRequestError } from "@acme/chatkit-server";
import { decodeText } from "@/lib/stores/attachments/decode-text";
import { announcedType, kindOfType, sniffType } from "@/lib/stores/attachments/file-kind";

const encode = (text: string) => new TextEncoder().encode(text);

describe("file types", () => {
  it.each([
    ["image/png", "image"],
    ["IMAGE/JPEG", "image"],
    ["application/pdf", "pdf"],
    ["text/csv; charset=utf-8", "text"],
    ["application/json", "text"],
    ["image/svg+xml", null],
    ["application/zip", null],
    ["", null],
  ])("map %s to %s", (mimeType, kind) => {
    expect(kindOfType(mimeType)).toBe(kind);
  });

  it.each([
    ["%PDF-1.7\n%\u00e2\u00e3\n", "application/pdf"],
    ["GIF89a\u0001\u0000\u0001\u0000", "image/gif"],
    ["name,price\nBoot,199 €", "text/plain"],
    ["<html><script>alert(1)</script></html>", "text/plain"],
    ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "text/plain"],
  ])("are detected from the bytes: %j", async (content, mimeType) => {
    expect(await sniffType(encode(content))).toBe(mimeType);
  });

  it.each([[[0x50, 0x4b, 3, 4, 20, 0]], [[0xff, 0xfe, 0xfd]], [[104, 105, 0]]])(
    "that aren't supported are rejected: %j",
    async (bytes) => {
      await expect(sniffType(Uint8Array.from(bytes))).rejects.toThrow(InvalidRequestError);
    },
  );

  it.each(["BMW models", "MZ, a list", "ID3 tags explained", "BZh", "solid advice", "%!PS", "II*"])(
    "of text that begins like a file of another type are text: %j",
    async (text) => {
      expect(await sniffType(encode(`${text}\nand more than that, for a detector to read.`))).toBe(
        "text/plain",
      );
    },
  );

  it.each(["a", "Größe,Preis\r\n", "日本語のメモ", "Привет", "<html>", "%PDF-1.7 is a header"])(
    "of text in UTF-16 with a byte order mark are text: %j",
    async (text) => {
      const marked = utf16(`\ufeff${text}`);
      expect(await sniffType(marked)).toBe("text/plain");
      expect(await sniffType(Buffer.from(marked).swap16())).toBe("text/plain");
    },
  );

  it("of text that is cut within a character are still text", async () => {
    expect(await sniffType(encode("größer").subarray(0, 3), false)).toBe("text/plain");
    expect(await sniffType(utf16("größer").subarray(0, 5), false)).toBe("text/plain");
  });

  it.each([
    ["stock.csv", "application/vnd.ms-excel", "text/plain"],
    ["notes.md", "", "text/plain"],
    ["notes.MD", "application/octet-stream", "text/plain"],
    ["photo.JPG", "", "image/jpeg"],
    ["map.pdf", "application/octet-stream", "application/pdf"],
    ["main.ts", "video/mp2t", "text/plain"],
    ["notes.txt", "text/plain; charset=utf-16", "text/plain; charset=utf-16"],
    ["README", "", "text/plain"],
  ])("come from the file name if the MIME type is too vague: %s as %j", (name, mime_type, type) => {
    expect(announcedType({ name, mime_type })).toBe(type);
  });

  it.each([
    ["stock.xls", "application/vnd.ms-excel", "its type is application/vnd.ms-excel"],
    ["tent.heic", "", "its type is .heic"],
    ["tent.svg", "image/svg+xml", "its type is image/svg+xml"],
    ["tent.png", "application/zip", "its type is application/zip"],
  ])("that aren't supported are rejected with the reason: %s as %j", (name, mime_type, reason) => {
    expect(() => announcedType({ name, mime_type })).toThrow(
      `${name} can't be attached: ${reason}. Only images`,
    );
  });

  it("that aren't supported are named in the message", async () => {
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 0, 0]);
    await expect(sniffType(zip)).rejects.toThrow("it is application/zip (.zip)");
    await expect(sniffType(Uint8Array.from([104, 105, 0]))).rejects.toThrow("neither an image");
  });
});

describe("decodeText", () => {
  const words = "Größe,Preis\r\nStiefel,199 €\n";

  it.each([
    ["UTF-8", encode(words)],
    ["UTF-8 with a mark", encode(`\ufeff${words}`)],
    ["UTF-16 little-endian with a mark", utf16(`\ufeff${words}`)],
    ["UTF-16 big-endian with a mark", swapped(utf16(`\ufeff${words}`))],
    ["UTF-16 little-endian without a mark", utf16(words)],
    ["UTF-16 big-endian without a mark", swapped(utf16(words))],
    ["Windows-1252", windows1252(words)],
  ])("reads %s", (_name, bytes) => {
    expect(decodeText(bytes)).toBe(words);
  });

  it.each([
    ["NUL between letters", encode("ab\0cd\0ef")],
    ["control characters", encode("\u0001\u0002\u0003")],
    ["bytes that Windows-1252 doesn't know", Uint8Array.from([0x61, 0x81, 0xc3])],
    ["half of a UTF-16 surrogate pair", Uint8Array.from([0xff, 0xfe, 0xfd])],
  ])("doesn't treat a file with %s as text", (_name, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf16le"));
}

function swapped(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.from(bytes).swap16());
}

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0)));
}
