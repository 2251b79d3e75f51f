import { afterEach, describe, expect, it, vi } from "vitest";
import { registerFonts } from "../../../src/theme";

const source = { family: "Inter", src: "https://app.example/inter.woff2", weight: 500 };

describe("registering the page's fonts", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("adds each distinct source once", () => {
    const faces = stubFontFace(Promise.resolve());
    const registry = new Set<FontFace>();
    registerFonts([source, { ...source }, { ...source, weight: 700 }], registry, vi.fn());
    registerFonts([source], registry, vi.fn());
    expect(registry.size).toBe(2);
    expect(faces[0]).toEqual([
      "Inter",
      'url("https://app.example/inter.woff2")',
      { weight: "500", style: "normal", display: "swap" },
    ]);
  });

  it("reports a font that fails to load", async () => {
    stubFontFace(Promise.reject(new Error("offline")));
    const onFailure = vi.fn();
    registerFonts([source], new Set<FontFace>(), onFailure);
    await vi.waitFor(() => expect(onFailure).toHaveBeenCalledWith("Inter"));
  });

  it("reports a descriptor that the browser refuses", () => {
    vi.stubGlobal(
      "FontFace",
      class {
        constructor() {
          throw new SyntaxError("bad weight");
        }
      },
    );
    const onFailure = vi.fn();
    registerFonts([source], new Set<FontFace>(), onFailure);
    expect(onFailure).toHaveBeenCalledOnce();
  });
});

function stubFontFace(loaded: Promise<unknown>): unknown[][] {
  const made: unknown[][] = [];
  loaded.catch(() => undefined);
  vi.stubGlobal(
    "FontFace",
    class {
      loaded = loaded;
      constructor(...parameters: unknown[]) {
        made.push(parameters);
      }
    },
  );
  return made;
}
