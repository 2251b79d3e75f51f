import { describe, expect, it } from "vitest";
import { coalesceFrames } from "@acme/chatkit-server/sse";
import { createGate } from "../support/gate";

async function texts(chunks: AsyncIterable<Uint8Array>): Promise<string[]> {
  const seen: string[] = [];
  for await (const chunk of chunks) seen.push(new TextDecoder().decode(chunk));
  return seen;
}

const frame = (text: string) => new TextEncoder().encode(text);

describe("coalesceFrames", () => {
  it("joins frames that are ready together", async () => {
    async function* frames() {
      yield frame("a");
      yield frame("b");
      yield frame("c");
    }
    expect(await texts(coalesceFrames(frames()))).toEqual(["abc"]);
  });

  it("sends a frame when the next one isn't ready", async () => {
    const gate = createGate();
    async function* frames() {
      yield frame("a");
      await gate.wait();
      yield frame("b");
    }
    const chunks = coalesceFrames(frames());
    expect((await chunks.next()).value).toEqual(frame("a"));
    gate.open();
    expect(await texts(chunks)).toEqual(["b"]);
  });

  it("ends a chunk before it grows large", async () => {
    async function* frames() {
      for (let index = 0; index < 10; index += 1) yield frame("x".repeat(10_000));
    }
    const sizes = (await texts(coalesceFrames(frames()))).map((text) => text.length);
    expect(sizes).toEqual([20_000, 20_000, 20_000, 20_000, 20_000]);
  });

  it("passes on a failure after the frames before it", async () => {
    async function* frames() {
      yield frame("a");
      throw new Error("Broken");
    }
    const chunks = coalesceFrames(frames());
    expect((await chunks.next()).value).toEqual(frame("a"));
    await expect(chunks.next()).rejects.toThrow("Broken");
  });
});
