import type { Widgets } from "@openai/chatkit";

export interface ComponentFixture {
  /** A text, label or name that identifies the rendered component. */
  readonly shows: string;
  readonly full: unknown;
  readonly bare: unknown;
}

type Component = Widgets.WidgetComponent | Widgets.WidgetRoot | Widgets.ListViewItem;

/** Checks both trees against the public types. `bare` has only the required props. */
export function fixture<T extends Component>(shows: string, full: T, bare: T): ComponentFixture {
  return { shows, full, bare };
}

export const label = (value: string): Widgets.TextComponent => ({ type: "Text", value });
export const action = { type: "demo.act", payload: { from: "fixture" } };
export const block = {
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
export const box = {
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
export const textBase = {
  color: "secondary",
  weight: "medium",
  textAlign: "center",
  truncate: true,
  maxLines: 2,
} as const;
