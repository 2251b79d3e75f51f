import { describe, expect, it } from "vitest";
import { readOptions } from "../../../src/options/read-options";
import { currentModel } from "../../../src/options/resolve-options";

const api = { url: "/chatkit", domainKey: "local" };

describe("reading options", () => {
  it("accepts the minimal options", () => {
    expect(readOptions({ api })).toMatchObject({ ok: true, unknown: [] });
    expect(readOptions({ api: { getClientSecret: async () => "s" } })).toMatchObject({ ok: true });
  });

  it("keeps the same function objects", () => {
    const onClientTool = () => ({});
    const read = readOptions({ api, onClientTool });
    expect(read.ok && read.options.onClientTool).toBe(onClientTool);
  });

  it.each([
    ["api", {}],
    ["api", { api: {} }],
    ["api.url", { api: { url: 7 } }],
    ["api.fetch", { api: { ...api, fetch: "no" } }],
    ["api.uploadStrategy.uploadUrl", { api: { ...api, uploadStrategy: { type: "direct" } } }],
    ["theme", { api, theme: "purple" }],
    ["theme.colorScheme", { api, theme: { colorScheme: "blue" } }],
    ["theme.color.accent.level", { api, theme: { color: { accent: { primary: "red" } } } }],
    [
      "theme.color.accent.level",
      { api, theme: { color: { accent: { primary: "red", level: 1.5 } } } },
    ],
    ["theme.typography.baseSize", { api, theme: { typography: { baseSize: 40 } } }],
    ["composer.tools.0.label", { api, composer: { tools: [{ id: "a", icon: "plus" }] } }],
    ["onClientTool", { api, onClientTool: "no" }],
    [
      "startScreen.prompts.0.prompt",
      { api, startScreen: { prompts: [{ label: "x", prompt: 1 }] } },
    ],
    [
      "startScreen.prompts.0.prompt.0.type",
      { api, startScreen: { prompts: [{ label: "x", prompt: [{ type: "input_file" }] }] } },
    ],
  ])("names %s if it is invalid", (path, options) => {
    const read = readOptions(options);
    expect(read).toMatchObject({ ok: false, message: expect.stringContaining(`\`${path}\``) });
  });

  it("only reports keys it does not know", () => {
    expect(readOptions({ api, colour: "red" })).toMatchObject({ ok: true, unknown: ["colour"] });
  });

  it("treats null as absent, except in the app's own data", () => {
    const data = { order: null };
    const onClick = () => undefined;
    const read = readOptions({
      api: { ...api, fetch: null },
      locale: null,
      theme: null,
      header: { title: null, leftAction: { icon: "menu", onClick } },
      startScreen: {
        prompts: [
          { label: "x", icon: null, prompt: [{ type: "input_tag", id: "a", text: "A", data }] },
        ],
      },
    });
    expect(read.ok && read.options).toEqual({
      api,
      header: { leftAction: { icon: "menu", onClick } },
      startScreen: {
        prompts: [{ label: "x", prompt: [{ type: "input_tag", id: "a", text: "A", data }] }],
      },
    });
  });

  it.each(["locale", "theme", "composer", "entities", "onClientTool"])(
    "removes the key of a null %s",
    (key) => {
      const read = readOptions({ api, [key]: null });
      expect(read.ok && Object.keys(read.options)).toEqual(["api"]);
    },
  );

  it("rejects anything other than an object", () => {
    expect(readOptions(null).ok).toBe(false);
  });
});

describe("the current model", () => {
  const models = [
    { id: "a", label: "A", disabled: true },
    { id: "b", label: "B" },
    { id: "c", label: "C", default: true },
  ];

  it("is the user's choice, else the default, else the first enabled model", () => {
    expect(currentModel({ api, composer: { models } }, "b")?.id).toBe("b");
    expect(currentModel({ api, composer: { models } }, "gone")?.id).toBe("c");
    expect(currentModel({ api, composer: { models: models.slice(0, 2) } }, null)?.id).toBe("b");
    expect(currentModel({ api }, null)).toBeNull();
  });
});
