import { describe, expect, it } from "vitest";
import { placeOf } from "../../../src/widgets/forms/form-memory";
import {
  limitWidget,
  MAX_WIDGET_DEPTH,
  MAX_WIDGET_NODES,
} from "../../../src/widgets/tree/limit-widget";
import { childNodes, siblingKeys, type WidgetNode } from "../../../src/widget-tree/widget-node";

function nested(depth: number): WidgetNode {
  return { type: "Col", children: depth > 1 ? [nested(depth - 1)] : [] };
}

function depthOf(node: WidgetNode): number {
  return 1 + Math.max(0, ...childNodes(node).map(depthOf));
}

function sizeOf(node: WidgetNode): number {
  return childNodes(node).reduce((sum, child) => sum + sizeOf(child), 1);
}

describe("childNodes", () => {
  it("accepts a list, one component, and nothing", () => {
    const child = { type: "Text" };
    expect(childNodes({ type: "Col", children: [child, null, "text", { value: 1 }] })).toEqual([
      child,
    ]);
    expect(childNodes({ type: "Transition", children: child })).toEqual([child]);
    expect(childNodes({ type: "Col", children: null })).toEqual([]);
  });
});

describe("siblingKeys", () => {
  it("prefers the key, then the id, then the position among the same type", () => {
    const keys = siblingKeys([
      { type: "Text" },
      { type: "Input", id: "a" },
      { type: "Text" },
      { type: "Input", id: "b", key: "k" },
    ]);
    expect(keys).toEqual(["Text", "Input id a", "Text~1", "Input key k"]);
  });

  it("gives duplicates different keys", () => {
    const keys = siblingKeys([
      { type: "Text", key: "x" },
      { type: "Text", key: "x" },
    ]);
    expect(new Set(keys).size).toBe(2);
  });
});

describe("limitWidget", () => {
  it("returns a tree within the limits unchanged", () => {
    const tree = nested(MAX_WIDGET_DEPTH);
    expect(limitWidget(tree)).toEqual({ root: tree, omitted: 0 });
    expect(limitWidget(tree).root).toBe(tree);
  });

  it("removes components that are too deep", () => {
    const { root, omitted } = limitWidget(nested(MAX_WIDGET_DEPTH + 5));
    expect(depthOf(root)).toBe(MAX_WIDGET_DEPTH);
    expect(omitted).toBe(1);
  });

  it("removes components beyond the maximum number", () => {
    const children = Array.from({ length: MAX_WIDGET_NODES + 10 }, () => ({ type: "Text" }));
    const { root, omitted } = limitWidget({ type: "Col", children });
    expect(sizeOf(root)).toBe(MAX_WIDGET_NODES);
    expect(omitted).toBe(11);
  });
});

describe("placeOf", () => {
  it("identifies every node by its keys from the root down", () => {
    const first = { type: "Form" };
    const second = { type: "Form" };
    const keyed = { type: "Form", key: "k" };
    const inRow = { type: "Row", children: [second, keyed] };
    const root = { type: "Card", children: [first, inRow] };
    expect([root, first, second, keyed].map((node) => placeOf(node, root))).toEqual([
      "/",
      "/Form/",
      "/Row/Form/",
      "/Row/Form key k/",
    ]);
  });

  it("is null for a node in another tree", () => {
    expect(placeOf({ type: "Form" }, nested(3))).toBeNull();
  });
});
