import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { decodeFrames, encodeEvent } from "@acme/chatkit-server/sse";

async function decode(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const frames: string[] = [];
  const bytes = chunks.map((chunk) =>
    typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk,
  );
  for await (const frame of decodeFrames(each(bytes))) frames.push(frame);
  return frames;
}

async function* each<T>(values: T[]): AsyncGenerator<T> {
  yield* values;
}

describe("decodeFrames", () => {
  it("yields the data of each frame", async () => {
    expect(await decode("data: a\n\ndata: b\n\n")).toEqual(["a", "b"]);
  });

  it("joins a frame that arrives in pieces", async () => {
    expect(await decode("da", "ta: a", "\n", "\ndata: b\n\n")).toEqual(["a", "b"]);
  });

  it("joins a character that arrives in pieces", async () => {
    const bytes = new TextEncoder().encode("data: 🏕️\n\n");
    expect(await decode(bytes.slice(0, 8), bytes.slice(8))).toEqual(["🏕️"]);
  });

  it("skips comments and other fields", async () => {
    expect(await decode(": keep-alive\n\nevent: x\nid: 1\nretry: 5\ndata: a\n\n")).toEqual(["a"]);
  });

  it("accepts any line break, even one split between chunks", async () => {
    expect(await decode("data: a\r\n\r\ndata: b\r\rdata: c\r", "\n\r", "\n")).toEqual([
      "a",
      "b",
      "c",
    ]);
  });

  it("joins several data lines with line feeds", async () => {
    expect(await decode("data: a\ndata:b\ndata\n\n")).toEqual(["a\nb\n"]);
  });

  it("drops an incomplete frame", async () => {
    expect(await decode("data: a\n\ndata: b\n")).toEqual(["a"]);
  });

  it("decodes what was encoded, however it is split", async () => {
    const events = fc.array(fc.record({ type: fc.string(), text: fc.string({ unit: "binary" }) }));
    await fc.assert(
      fc.asyncProperty(events, fc.integer({ min: 1, max: 9 }), async (values, size) => {
        const bytes = Buffer.concat(values.map(encodeEvent));
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        expect((await decode(...chunks)).map((data) => JSON.parse(data))).toEqual(values);
      }),
    );
  });
});
