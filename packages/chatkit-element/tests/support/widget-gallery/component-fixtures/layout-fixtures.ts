import type { Widgets } from "@openai/chatkit";
import { action, box, fixture, label, type ComponentFixture } from "./component-fixture";

export const layoutFixtures: Readonly<Record<string, ComponentFixture>> = {
  Card: fixture<Widgets.Card>(
    "In a card",
    {
      type: "Card",
      key: "k",
      id: "i",
      asForm: true,
      children: [label("In a card")],
      background: "surface-elevated-secondary",
      border: 2,
      size: "lg",
      padding: 6,
      status: { text: "Done", icon: "check-circle" },
      collapsed: false,
      confirm: { label: "Yes", action },
      cancel: { label: "No", action },
      theme: "dark",
    },
    { type: "Card", children: [label("In a card")] },
  ),
  ListView: fixture<Widgets.ListView>(
    "In a list",
    {
      type: "ListView",
      children: [{ type: "ListViewItem", children: [label("In a list")] }],
      limit: "auto",
      status: { text: "Found", favicon: "/pictures/tent.svg", frame: true },
      theme: "light",
    },
    { type: "ListView", children: [{ type: "ListViewItem", children: [label("In a list")] }] },
  ),
  Basic: fixture<Widgets.BasicRoot>(
    "In a basic root",
    {
      type: "Basic",
      children: [label("In a basic root")],
      theme: "dark",
      direction: "row",
      gap: 2,
      padding: 3,
      align: "end",
      justify: "center",
    },
    { type: "Basic", children: [label("In a basic root")] },
  ),
  ListViewItem: fixture<Widgets.ListView>(
    "In an item",
    {
      type: "ListView",
      children: [
        {
          type: "ListViewItem",
          onClickAction: action,
          gap: 4,
          align: "start",
          children: [label("In an item")],
        },
      ],
    },
    { type: "ListView", children: [{ type: "ListViewItem", children: [label("In an item")] }] },
  ),
  Box: fixture<Widgets.Box>(
    "In a box",
    { type: "Box", direction: "row", ...box, children: [label("In a box")] },
    { type: "Box", children: [label("In a box")] },
  ),
  Row: fixture<Widgets.Row>(
    "In a row",
    { type: "Row", ...box, children: [label("In a row")] },
    { type: "Row", children: [label("In a row")] },
  ),
  Col: fixture<Widgets.Col>(
    "In a column",
    { type: "Col", ...box, children: [label("In a column")] },
    { type: "Col", children: [label("In a column")] },
  ),
  Form: fixture<Widgets.Form>(
    "In a form",
    {
      type: "Form",
      onSubmitAction: action,
      direction: "row",
      ...box,
      children: [label("In a form")],
    },
    { type: "Form", children: [label("In a form")] },
  ),
  Spacer: fixture<Widgets.Row>(
    "After a spacer",
    { type: "Row", children: [{ type: "Spacer", minSize: 3 }, label("After a spacer")] },
    { type: "Row", children: [{ type: "Spacer" }, label("After a spacer")] },
  ),
  Divider: fixture<Widgets.Col>(
    "After a divider",
    {
      type: "Col",
      children: [
        { type: "Divider", color: "strong", size: 3, spacing: 2, flush: true },
        label("After a divider"),
      ],
    },
    { type: "Col", children: [{ type: "Divider" }, label("After a divider")] },
  ),
  Transition: fixture<Widgets.Transition>(
    "In a transition",
    { type: "Transition", key: "t", children: label("In a transition") },
    { type: "Transition", children: label("In a transition") },
  ),
};
