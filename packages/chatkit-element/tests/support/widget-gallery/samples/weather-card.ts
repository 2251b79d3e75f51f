import type { Widgets } from "@openai/chatkit";

export const weatherCard: Widgets.Card = {
  type: "Card",
  size: "sm",
  theme: "light",
  background: { light: "linear-gradient(180deg, #cfe6ff, #eef6ff)", dark: "surface" },
  border: 0,
  children: [
    {
      type: "Row",
      align: "start",
      children: [
        {
          type: "Col",
          gap: 0,
          children: [
            { type: "Caption", value: "Lofoten", size: "lg" },
            { type: "Title", value: "−4°", size: "5xl", weight: "medium" },
          ],
        },
        { type: "Spacer" },
        { type: "Icon", name: "sparkle-double", size: "3xl", color: "blue-600" },
      ],
    },
    { type: "Text", value: "Snow until the evening, clear tomorrow.", size: "sm" },
    {
      type: "Row",
      justify: "between",
      children: ["Sat −4°", "Sun −2°", "Mon 0°", "Tue 1°"].map((value) => ({
        type: "Caption",
        value,
        size: "lg",
      })),
    },
  ],
};
