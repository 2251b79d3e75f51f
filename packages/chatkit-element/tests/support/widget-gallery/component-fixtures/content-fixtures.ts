import type { Widgets } from "@openai/chatkit";
import { block, fixture, label, textBase, type ComponentFixture } from "./component-fixture";

export const contentFixtures: Readonly<Record<string, ComponentFixture>> = {
  Title: fixture<Widgets.Title>(
    "A title",
    { type: "Title", value: "A title", size: "3xl", ...textBase },
    { type: "Title", value: "A title" },
  ),
  Text: fixture<Widgets.TextComponent>(
    "A text",
    {
      type: "Text",
      id: "t",
      value: "A text",
      streaming: false,
      italic: true,
      lineThrough: true,
      width: 200,
      size: "lg",
      minLines: 2,
      editable: false,
      ...textBase,
    },
    { type: "Text", value: "A text" },
  ),
  Caption: fixture<Widgets.Caption>(
    "A caption",
    { type: "Caption", value: "A caption", size: "lg", ...textBase },
    { type: "Caption", value: "A caption" },
  ),
  Markdown: fixture<Widgets.Markdown>(
    "marked",
    { type: "Markdown", value: "**marked**", streaming: true },
    { type: "Markdown", value: "**marked**" },
  ),
  Badge: fixture<Widgets.Badge>(
    "A badge",
    {
      type: "Badge",
      label: "A badge",
      color: "discovery",
      variant: "outline",
      size: "lg",
      pill: false,
    },
    { type: "Badge", label: "A badge" },
  ),
  Icon: fixture<Widgets.Row>(
    "After an icon",
    {
      type: "Row",
      children: [
        { type: "Icon", name: "sparkle", color: "purple-500", size: "3xl" },
        label("After an icon"),
      ],
    },
    { type: "Row", children: [{ type: "Icon", name: "sparkle" }, label("After an icon")] },
  ),
  Image: fixture<Widgets.Row>(
    "After an image",
    {
      type: "Row",
      children: [
        {
          type: "Image",
          src: "/pictures/tent.svg",
          alt: "A tent",
          frame: true,
          fit: "contain",
          position: "top left",
          flush: true,
          ...block,
        },
        label("After an image"),
      ],
    },
    {
      type: "Row",
      children: [{ type: "Image", src: "/pictures/tent.svg" }, label("After an image")],
    },
  ),
  Table: fixture<Widgets.Card>(
    "In a cell",
    {
      type: "Card",
      children: [
        {
          type: "Table",
          children: [
            {
              type: "Table.Row",
              header: true,
              children: [
                {
                  type: "Table.Cell",
                  width: 120,
                  padding: { x: 2 },
                  colSpan: 1,
                  rowSpan: 1,
                  align: "end",
                  vAlign: "start",
                  colSize: "md",
                  children: [label("In a cell")],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      type: "Card",
      children: [
        {
          type: "Table",
          children: [
            {
              type: "Table.Row",
              children: [{ type: "Table.Cell", children: [label("In a cell")] }],
            },
          ],
        },
      ],
    },
  ),
  Chart: {
    shows: "Chart: Sold",
    full: {
      type: "Chart",
      data: [{ month: "May", sold: 4 }],
      series: [{ type: "bar", dataKey: "sold", label: "Sold", color: "pink", stack: "s" }],
      xAxis: { dataKey: "month", hide: false, labels: { May: "In May" } },
      showYAxis: true,
      showLegend: true,
      showTooltip: true,
      barGap: 2,
      barCategoryGap: 8,
      flex: 1,
      height: 200,
      width: "100%",
      minHeight: 100,
      maxWidth: 500,
      aspectRatio: 2,
    },
    bare: {
      type: "Chart",
      data: [{ month: "May", sold: 4 }],
      series: [{ type: "bar", dataKey: "sold", label: "Sold" }],
      xAxis: "month",
    },
  },
};
