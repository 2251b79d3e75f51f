import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OPENAI_SCRIPT } from "@/components/chat/widget-source";

const defineChatKitElement = vi.fn();
vi.mock("@acme/chatkit-element/define", () => ({ defineChatKitElement }));

class FakeScript {
  src = "";
  async = false;
  onerror: (() => void) | null = null;
  remove = vi.fn();
}

let scripts: FakeScript[] = [];
let define: (() => void) | null = null;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  scripts = [];
  let isDefined = false;
  let announce: () => void = () => {};
  const whenDefined = new Promise<void>((resolve) => (announce = resolve));
  define = () => {
    isDefined = true;
    announce();
  };
  vi.stubGlobal("window", { setTimeout });
  vi.stubGlobal("customElements", {
    get: () => (isDefined ? FakeScript : undefined),
    whenDefined: () => whenDefined,
  });
  vi.stubGlobal("document", {
    createElement: () => new FakeScript(),
    head: { append: (script: FakeScript) => scripts.push(script) },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  defineChatKitElement.mockClear();
});

/** A new page for each test, because the module loads once per page. */
async function page() {
  return import("@/components/chat/widget-source");
}

describe("loadWidget", () => {
  it("defines the built-in element without loading OpenAI's script", async () => {
    const { loadWidget } = await page();
    expect(await loadWidget("builtin")).toBe("builtin");
    expect(scripts).toEqual([]);
    expect(defineChatKitElement).toHaveBeenCalledOnce();
  });

  it("loads OpenAI's script once, however often it is asked", async () => {
    const { loadWidget } = await page();
    const both = Promise.all([loadWidget("auto"), loadWidget("auto")]);
    define?.();
    expect(await both).toEqual(["openai", "openai"]);
    expect(scripts.map(({ src }) => src)).toEqual([OPENAI_SCRIPT]);
    expect(defineChatKitElement).not.toHaveBeenCalled();
  });

  it("loads no script if the page has already defined the tag", async () => {
    const { loadWidget } = await page();
    define?.();
    expect(await loadWidget("openai")).toBe("openai");
    expect(scripts).toEqual([]);
  });

  it("falls back to the element when the script can't be loaded", async () => {
    const { loadWidget } = await page();
    const loading = loadWidget("auto");
    scripts[0]?.onerror?.();
    expect(await loading).toBe("builtin");
    expect(scripts[0]?.remove).toHaveBeenCalledOnce();
  });

  it("falls back to the element when the script doesn't answer in time", async () => {
    const { loadWidget } = await page();
    const loading = loadWidget("auto");
    await vi.runAllTimersAsync();
    expect(await loading).toBe("builtin");
  });

  it("fails if only OpenAI's script is allowed, and a later call tries again", async () => {
    const { loadWidget } = await page();
    const loading = loadWidget("openai");
    scripts[0]?.onerror?.();
    await expect(loading).rejects.toThrow("could not be loaded");
    const again = loadWidget("openai");
    define?.();
    expect(await again).toBe("openai");
    expect(scripts).toHaveLength(2);
  });
});
