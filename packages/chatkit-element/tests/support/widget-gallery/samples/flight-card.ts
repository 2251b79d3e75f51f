import type { Widgets } from "@openai/chatkit";

const stop = (
  code: string,
  city: string,
  time: string,
  align: "start" | "end",
): Widgets.WidgetComponent => ({
  type: "Col",
  gap: 0,
  align,
  children: [
    { type: "Caption", value: city, size: "lg" },
    { type: "Title", value: code, size: "3xl" },
    { type: "Text", value: time, size: "sm", weight: "medium" },
  ],
});

export const flightCard: Widgets.Card = {
  type: "Card",
  theme: "dark",
  background: "linear-gradient(135deg, #12263f, #1d4d6b 60%, #28727f)",
  children: [
    {
      type: "Row",
      children: [
        { type: "Icon", name: "globe", size: "sm" },
        { type: "Text", value: "Norwind 218", size: "sm", weight: "semibold" },
        { type: "Spacer" },
        { type: "Badge", label: "On time", color: "success", variant: "solid" },
      ],
    },
    {
      type: "Row",
      gap: 4,
      children: [
        stop("BER", "Berlin", "07:35", "start"),
        {
          type: "Col",
          flex: 1,
          align: "stretch",
          gap: 1,
          children: [
            { type: "Caption", value: "2 h 10 min", textAlign: "center" },
            { type: "Divider", color: "alpha-50", size: 2 },
            { type: "Caption", value: "Direct", textAlign: "center" },
          ],
        },
        stop("TOS", "Tromsø", "09:45", "end"),
      ],
    },
    { type: "Divider", color: "alpha-20", flush: true },
    {
      type: "Row",
      justify: "between",
      children: [
        ["Gate", "B 14"],
        ["Seat", "12 A"],
        ["Boarding", "07:05"],
        ["Group", "2"],
      ].map(([label = "", value = ""]) => ({
        type: "Col",
        gap: 0,
        children: [
          { type: "Caption", value: label },
          { type: "Text", value, weight: "semibold" },
        ],
      })),
    },
  ],
};
