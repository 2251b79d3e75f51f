import type { Widgets } from "@openai/chatkit";

const variants = ["solid", "soft", "outline", "ghost"] as const;
const colors = [
  "primary",
  "secondary",
  "info",
  "discovery",
  "success",
  "caution",
  "warning",
  "danger",
] as const;
const sizes = ["3xs", "xs", "sm", "md", "lg", "xl", "3xl"] as const;
const tones = ["secondary", "success", "danger", "warning", "info", "discovery"] as const;

const wrapped = (children: Widgets.WidgetComponent[]): Widgets.WidgetComponent => ({
  type: "Row",
  wrap: "wrap",
  children,
});

export const controlSheet: Widgets.Card = {
  type: "Card",
  size: "full",
  children: [
    ...variants.map((variant) =>
      wrapped(
        colors.map((color) => ({ type: "Button", label: color, color, variant, size: "sm" })),
      ),
    ),
    wrapped(sizes.map((size) => ({ type: "Button", label: size, size, style: "primary" }))),
    ...(["solid", "soft", "outline"] as const).map((variant) =>
      wrapped(tones.map((color) => ({ type: "Badge", label: color, color, variant }))),
    ),
    wrapped([
      { type: "Checkbox", name: "a", label: "Checked", defaultChecked: true },
      { type: "Checkbox", name: "b", label: "Open" },
      { type: "Checkbox", name: "c", label: "Disabled", disabled: true, defaultChecked: true },
      { type: "Button", label: "Disabled", disabled: true },
    ]),
  ],
};
