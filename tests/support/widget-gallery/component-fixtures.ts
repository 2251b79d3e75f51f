import type { Widgets } from "@openai/chatkit";

interface ComponentFixture {
  /** A text, label or name by which the rendered component is found. */
  readonly shows: string;
  readonly full: unknown;
  readonly bare: unknown;
}

type Component = Widgets.WidgetComponent | Widgets.WidgetRoot | Widgets.ListViewItem;

/** Ties both trees to the public types; `bare` has the required props only. */
function fixture<T extends Component>(shows: string, full: T, bare: T): ComponentFixture {
  return { shows, full, bare };
}

const label = (value: string): Widgets.TextComponent => ({ type: "Text", value });
const action = { type: "demo.act", payload: { from: "fixture" } };
const block = {
  height: 40,
  width: "100%",
  size: 40,
  minHeight: 10,
  minWidth: 10,
  minSize: 10,
  maxHeight: 300,
  maxWidth: "100%",
  maxSize: 400,
  aspectRatio: "16/9",
  radius: "lg",
  margin: { x: 1, y: "4px" },
} as const;
const box = {
  ...block,
  align: "center",
  justify: "between",
  wrap: "wrap",
  flex: 1,
  gap: 2,
  padding: { x: 2, top: "3px" },
  border: { top: 1, x: { size: 2, color: "strong", style: "dashed" } },
  background: { light: "surface-secondary", dark: "gray-900" },
} as const;
const textBase = {
  color: "secondary",
  weight: "medium",
  textAlign: "center",
  truncate: true,
  maxLines: 2,
} as const;

/** Every component of the public types. */
export const componentFixtures: Readonly<Record<string, ComponentFixture>> = {
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
  Button: fixture<Widgets.Button>(
    "A button",
    {
      type: "Button",
      submit: false,
      label: "A button",
      onClickAction: action,
      iconStart: "plus",
      iconEnd: "chevron-right",
      style: "primary",
      iconSize: "lg",
      color: "success",
      variant: "soft",
      size: "xl",
      pill: true,
      uniform: false,
      block: true,
      disabled: false,
    },
    { type: "Button", label: "A button" },
  ),
  Input: fixture<Widgets.Input>(
    "An input",
    {
      type: "Input",
      name: "field",
      inputType: "text",
      defaultValue: "",
      required: true,
      pattern: "[a-z]+",
      placeholder: "An input",
      allowAutofillExtensions: true,
      autoSelect: true,
      autoFocus: true,
      disabled: false,
      variant: "soft",
      size: "xl",
      gutterSize: "xl",
      pill: true,
    },
    { type: "Input", name: "An input" },
  ),
  Textarea: fixture<Widgets.Textarea>(
    "A text area",
    {
      type: "Textarea",
      name: "field",
      defaultValue: "",
      required: true,
      pattern: "[a-z]+",
      placeholder: "A text area",
      autoSelect: true,
      autoFocus: true,
      disabled: false,
      variant: "soft",
      size: "sm",
      gutterSize: "2xs",
      rows: 2,
      autoResize: true,
      maxRows: 4,
      allowAutofillExtensions: true,
    },
    { type: "Textarea", name: "A text area" },
  ),
  Select: fixture<Widgets.Select>(
    "First choice",
    {
      type: "Select",
      name: "field",
      options: [{ value: "1", label: "First choice" }],
      onChangeAction: action,
      placeholder: "Choose one",
      defaultValue: "1",
      variant: "ghost",
      size: "lg",
      pill: true,
      block: true,
      clearable: true,
      disabled: false,
    },
    {
      type: "Select",
      name: "field",
      options: [{ value: "1", label: "First choice" }],
      defaultValue: "1",
    },
  ),
  DatePicker: fixture<Widgets.DatePicker>(
    "Mar 5, 2026",
    {
      type: "DatePicker",
      name: "field",
      onChangeAction: action,
      placeholder: "A day",
      defaultValue: "2026-03-05T00:00:00.000Z",
      min: "2026-03-01T00:00:00.000Z",
      max: "2026-03-31T00:00:00.000Z",
      variant: "soft",
      size: "sm",
      side: "top",
      align: "end",
      pill: true,
      block: true,
      clearable: true,
      disabled: false,
    },
    { type: "DatePicker", name: "field", defaultValue: "2026-03-05" },
  ),
  Checkbox: fixture<Widgets.Checkbox>(
    "A checkbox",
    {
      type: "Checkbox",
      name: "field",
      label: "A checkbox",
      defaultChecked: true,
      onChangeAction: action,
      disabled: false,
      required: true,
    },
    { type: "Checkbox", name: "A checkbox" },
  ),
  RadioGroup: fixture<Widgets.Col>(
    "After a radio group",
    {
      type: "Col",
      children: [
        {
          type: "RadioGroup",
          name: "field",
          options: [{ label: "One", value: "1", disabled: false }],
          ariaLabel: "A radio group",
          onChangeAction: action,
          defaultValue: "1",
          direction: "row",
          disabled: false,
          required: true,
        },
        label("After a radio group"),
      ],
    },
    {
      type: "Col",
      children: [{ type: "RadioGroup", name: "field" }, label("After a radio group")],
    },
  ),
  Label: fixture<Widgets.Label>(
    "A label",
    {
      type: "Label",
      value: "A label",
      fieldName: "field",
      size: "lg",
      weight: "bold",
      textAlign: "end",
      color: "danger",
    },
    { type: "Label", value: "A label", fieldName: "field" },
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
