import { describe, expect, it } from "vitest";
import { applyWidgetUpdate } from "../../../src/widget-tree/apply-widget-update";

const intro = { type: "Text", id: "intro", value: "Once" };
const story = { type: "Markdown", id: "story", value: "**up", streaming: true };
const chapter = { type: "Col", id: "chapter", children: [story] };
const moving = {
  type: "Transition",
  id: "moving",
  children: { type: "Badge", id: "tag", label: "New" },
};
const card = { type: "Card", children: [intro, null, chapter, moving] };

const delta = (component_id: string, text: string, done = false) =>
  ({ type: "widget.streaming_text.value_delta", component_id, delta: text, done }) as const;

describe("applyWidgetUpdate", () => {
  it("appends a delta to the text with the id", () => {
    const { widget, refusal } = applyWidgetUpdate(card, delta("story", "on**"));
    expect(refusal).toBeNull();
    expect(widget).toMatchObject({
      children: [intro, { children: [{ value: "**upon**", streaming: true }] }, moving],
    });
  });

  it("ends the streaming look with the last delta", () => {
    const { widget } = applyWidgetUpdate(card, delta("story", "", true));
    expect(widget).toMatchObject({ children: [{}, { children: [{ streaming: false }] }, {}] });
  });

  it("starts from nothing when a text has no value", () => {
    const { widget } = applyWidgetUpdate({ type: "Text", id: "t", value: null }, delta("t", "Hi"));
    expect(widget).toMatchObject({ value: "Hi" });
  });

  it("shares unchanged branches", () => {
    const { widget } = applyWidgetUpdate(card, delta("story", "!"));
    expect(widget).not.toBe(card);
    expect(Array.isArray(widget.children) && widget.children[0]).toBe(intro);
    expect(Array.isArray(widget.children) && widget.children[2]).toBe(moving);
  });

  it("replaces a component by its id, even an only child", () => {
    const component = { type: "Badge", id: "tag", label: "Old" };
    const { widget } = applyWidgetUpdate(card, {
      type: "widget.component.updated",
      component_id: "tag",
      component,
    });
    expect(widget).toMatchObject({ children: [intro, chapter, { children: component }] });
  });

  it("replaces the root by its id", () => {
    const component = { type: "Card", id: "root", children: [] };
    const root = { type: "Card", id: "root", children: [intro] };
    const update = { type: "widget.component.updated", component_id: "root", component } as const;
    expect(applyWidgetUpdate(root, update).widget).toBe(component);
  });

  it("replaces the whole tree", () => {
    const next = { type: "ListView", children: [] };
    const update = { type: "widget.root.updated", widget: next } as const;
    expect(applyWidgetUpdate(card, update)).toEqual({ widget: next, refusal: null });
  });

  it.each([
    ["an unknown id", delta("nowhere", "x")],
    ["a delta for a component that streams nothing", delta("chapter", "x")],
    [
      "an invalid component",
      { type: "widget.component.updated", component_id: "tag", component: 3 },
    ],
    ["an invalid root", { type: "widget.root.updated", widget: { children: [] } }],
  ] as const)("doesn't change the tree for %s", (_, update) => {
    const { widget, refusal } = applyWidgetUpdate(card, update);
    expect(widget).toBe(card);
    expect(refusal).toEqual(expect.any(String));
  });
});
