import { describe, expect, it } from "vitest";
import type { WidgetComponent, WidgetRoot } from "@acme/chatkit-server/protocol";
import {
  Basic,
  Box,
  Card,
  Markdown,
  Text,
  Title,
  Transition,
  diffWidget,
} from "@acme/chatkit-server/widgets";

function growing(value: string, streaming?: boolean): WidgetRoot {
  return Card({ children: [Text({ id: "text", value, streaming })] });
}

function card(...children: WidgetComponent[]): WidgetRoot {
  return Card({ children });
}

describe("diffWidget", () => {
  it("finds nothing between equal trees", () => {
    expect(diffWidget(growing("a"), growing("a"))).toEqual([]);
  });

  it("replaces the root if text grows and stops streaming at the same time", () => {
    const after = growing("ab", false);
    expect(diffWidget(growing("a", true), after)).toEqual([
      { type: "widget.root.updated", widget: after },
    ]);
  });

  it("marks with each delta whether the node is still streaming", () => {
    const delta = { type: "widget.streaming_text.value_delta", component_id: "text", delta: "b" };
    expect(diffWidget(growing("a", true), growing("ab", true))).toEqual([
      { ...delta, done: false },
    ]);
    expect(diffWidget(growing("a"), growing("ab"))).toEqual([{ ...delta, done: true }]);
  });

  it("sends the deltas of several nodes in the order of the tree", () => {
    const tree = (text: string, markdown: string) =>
      card(
        Text({ id: "t", value: text }),
        Box({ children: [Markdown({ id: "m", value: markdown })] }),
      );
    expect(diffWidget(tree("a", "x"), tree("ab", "xy"))).toMatchObject([
      { component_id: "t", delta: "b" },
      { component_id: "m", delta: "y" },
    ]);
  });

  it("replaces the root once if anything else changes along with growing text", () => {
    const tree = (value: string, title: string) =>
      card(Text({ id: "t", value }), Title({ value: title }));
    const after = tree("ab", "two");
    expect(diffWidget(tree("a", "one"), after)).toEqual([
      { type: "widget.root.updated", widget: after },
    ]);
  });

  it.each([
    ["the root's id", Card({ id: "a" }), Card({ id: "b" })],
    ["the root's key", Card({ key: "a" }), Card({ key: "b" })],
    ["the number of children", card(Text({ value: "a" })), card()],
    ["a component's type", card(Text({ value: "a" })), card(Markdown({ value: "a" }))],
    [
      "the order of children",
      card(Text({ value: "a" }), Text({ value: "b" })),
      card(Text({ value: "b" }), Text({ value: "a" })),
    ],
    ["the text itself", growing("ab"), growing("b")],
    [
      "an action",
      card({ type: "Button", onClickAction: { type: "a", payload: [1] } }),
      card({ type: "Button", onClickAction: { type: "a", payload: [2] } }),
    ],
    [
      "the growing text of a title",
      card(Title({ id: "t", value: "a" })),
      card(Title({ id: "t", value: "ab" })),
    ],
  ])("replaces the root when %s changes", (_what, before, after) => {
    expect(diffWidget(before, after)).toEqual([{ type: "widget.root.updated", widget: after }]);
  });

  it("handles trees of unknown components the same way", () => {
    const tree = (value: string, glow: number): WidgetRoot => ({
      type: "Card",
      children: [{ type: "Hologram", glow, children: [{ type: "Text", id: "t", value }] }],
    });
    expect(diffWidget(tree("a", 1), tree("a", 1))).toEqual([]);
    expect(diffWidget(tree("a", 1), tree("ab", 1))).toMatchObject([
      { component_id: "t", delta: "b" },
    ]);
    expect(diffWidget(tree("a", 1), tree("ab", 2))).toMatchObject([
      { type: "widget.root.updated" },
    ]);
  });

  it.each([
    ["before", { type: "Card", size: "sm", children: [] }, { type: "Card", children: [] }],
    ["after", { type: "Card", children: [] }, { type: "Card", size: "sm", children: [] }],
    ["after, children among them", { type: "Card" }, { type: "Card", children: [] }],
  ] satisfies [string, WidgetRoot, WidgetRoot][])(
    "replaces the root if a prop exists only %s",
    (_when, before, after) => {
      expect(diffWidget(before, after)).toEqual([{ type: "widget.root.updated", widget: after }]);
    },
  );

  it("treats null as absent", () => {
    expect(
      diffWidget({ type: "Card", size: null, children: [] }, { type: "Card", children: [] }),
    ).toEqual([]);
  });

  it.each([
    ["without an id", (value: string) => card(Text({ value }))],
    [
      "inside a transition",
      (value: string) => card(Transition({ children: Text({ id: "t", value }) })),
    ],
    [
      "as a single child",
      (value: string): WidgetRoot => ({ type: "Basic", children: Text({ id: "t", value }) }),
    ],
    [
      "under an id used twice",
      (value: string) => Basic({ children: [Text({ id: "t", value }), Text({ id: "t", value })] }),
    ],
  ])("replaces the root when text grows %s", (_where, tree) => {
    const after = tree("ab");
    expect(diffWidget(tree("a"), after)).toEqual([{ type: "widget.root.updated", widget: after }]);
  });
});
