import { build } from "esbuild";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

/** Bundles an entry for the browser. Fails if it imports anything from Node. */
async function bundle(entry: string): Promise<{ code: string; inputs: string[] }> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: "iife",
    globalName: "loaded",
    platform: "browser",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`Nothing was built from ${entry}`);
  return { code: file.text, inputs: Object.keys(result.metafile.inputs) };
}

describe.each([
  "packages/chatkit-server/src/protocol/index.ts",
  "packages/chatkit-server/src/sse/index.ts",
])("%s", (entry) => {
  it("loads with only the globals that browsers have", async () => {
    const { code } = await bundle(entry);
    const browser = { TextEncoder, TextDecoder, URL, ReadableStream };
    const loaded: unknown = runInNewContext(`${code}\nObject.keys(loaded).length`, browser);
    expect(loaded).toBeGreaterThan(3);
  });

  it("imports nothing but zod", async () => {
    const { inputs } = await bundle(entry);
    const foreign = inputs.filter(
      (input) =>
        !input.startsWith("packages/chatkit-server/src/") && !input.includes("node_modules/zod/"),
    );
    expect(foreign).toEqual([]);
  });
});
