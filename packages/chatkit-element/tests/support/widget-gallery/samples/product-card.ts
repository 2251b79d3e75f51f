import type { Widgets } from "@openai/chatkit";

export const productCard: Widgets.Card = {
  type: "Card",
  size: "sm",
  children: [
    {
      type: "Image",
      src: "/pictures/tent.svg",
      alt: "A yellow tent",
      aspectRatio: "4/3",
      flush: true,
    },
    {
      type: "Col",
      gap: 1,
      children: [
        {
          type: "Row",
          children: [
            { type: "Title", value: "Ridgeline 2 Tent", size: "lg" },
            { type: "Spacer" },
            { type: "Title", value: "€329", size: "lg" },
          ],
        },
        {
          type: "Row",
          gap: 1,
          children: [
            { type: "Icon", name: "star-filled", color: "yellow-500", size: "sm" },
            { type: "Caption", value: "4.8 · 212 reviews", size: "lg" },
          ],
        },
        {
          type: "Text",
          size: "sm",
          color: "secondary",
          value: "A free-standing tent for two that weighs less than a bottle of water each.",
        },
      ],
    },
    {
      type: "Row",
      gap: 1.5,
      wrap: "wrap",
      children: [
        { type: "Badge", label: "Free returns", color: "info" },
        { type: "Badge", label: "Ships today", color: "success" },
        { type: "Badge", label: "3-season", variant: "outline" },
      ],
    },
    {
      type: "Row",
      children: [
        {
          type: "Button",
          label: "Add to cart",
          style: "primary",
          iconStart: "plus",
          size: "lg",
          block: true,
          onClickAction: { type: "cart.add_item", payload: { slug: "tent" } },
        },
        {
          type: "Button",
          iconStart: "star",
          style: "secondary",
          size: "lg",
          uniform: true,
          onClickAction: { type: "wishlist.add", payload: { slug: "tent" } },
        },
      ],
    },
  ],
};
