import type { Widgets } from "@openai/chatkit";

const line = (label: string, value: string, strong = false): Widgets.WidgetComponent => ({
  type: "Row",
  children: [
    {
      type: "Text",
      value: label,
      size: "sm",
      color: strong ? "primary" : "secondary",
      weight: strong ? "semibold" : "normal",
    },
    { type: "Spacer" },
    { type: "Text", value, size: "sm", weight: strong ? "semibold" : "normal" },
  ],
});

const item = (
  slug: string,
  name: string,
  note: string,
  price: string,
): Widgets.WidgetComponent => ({
  type: "Row",
  gap: 3,
  children: [
    { type: "Image", src: `/pictures/${slug}.svg`, alt: "", size: 48, radius: "md" },
    {
      type: "Col",
      gap: 0,
      flex: 1,
      children: [
        { type: "Text", value: name, size: "sm", weight: "medium" },
        { type: "Caption", value: note },
      ],
    },
    { type: "Text", value: price, size: "sm" },
  ],
});

export const orderSummary: Widgets.Card = {
  type: "Card",
  children: [
    {
      type: "Row",
      children: [
        {
          type: "Col",
          gap: 0,
          children: [
            { type: "Title", value: "Order #10482", size: "lg" },
            { type: "Caption", value: "Placed on 14 November", size: "lg" },
          ],
        },
        { type: "Spacer" },
        { type: "Badge", label: "On its way", color: "info", size: "md" },
      ],
    },
    { type: "Divider", flush: true },
    item("pack", "Fjord 45 Backpack", "Moss · 1 piece", "€149.00"),
    item("lamp", "Ember Headlamp", "2 pieces", "€118.00"),
    { type: "Divider", flush: true },
    {
      type: "Col",
      gap: 1,
      children: [
        line("Subtotal", "€267.00"),
        line("Shipping", "Free"),
        line("Total", "€267.00", true),
      ],
    },
    {
      type: "Box",
      direction: "row",
      align: "center",
      gap: 3,
      padding: 3,
      radius: "xl",
      background: "surface-secondary",
      children: [
        { type: "Icon", name: "map-pin", color: "secondary" },
        {
          type: "Col",
          gap: 0,
          children: [
            { type: "Text", value: "Arrives Monday, 23 November", size: "sm", weight: "medium" },
            { type: "Caption", value: "Linienstraße 40, 10119 Berlin" },
          ],
        },
      ],
    },
    {
      type: "Row",
      justify: "end",
      children: [
        {
          type: "Button",
          label: "Need help",
          style: "secondary",
          onClickAction: { type: "order.help" },
        },
        {
          type: "Button",
          label: "Track parcel",
          style: "primary",
          iconEnd: "external-link",
          onClickAction: { type: "order.track" },
        },
      ],
    },
  ],
};
