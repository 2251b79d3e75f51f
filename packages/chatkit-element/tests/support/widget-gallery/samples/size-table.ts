import type { Widgets } from "@openai/chatkit";

const cell = (value: string, align: "start" | "end" = "start"): Widgets.TableCell => ({
  type: "Table.Cell",
  align,
  children: [{ type: "Text", value }],
});

export const sizeTable: Widgets.Card = {
  type: "Card",
  size: "lg",
  children: [
    { type: "Title", value: "Backpacks compared" },
    {
      type: "Table",
      children: [
        {
          type: "Table.Row",
          header: true,
          children: [
            cell("Model"),
            cell("Volume", "end"),
            cell("Weight", "end"),
            cell("Price", "end"),
          ],
        },
        {
          type: "Table.Row",
          children: [
            cell("Fjord 45"),
            cell("45 l", "end"),
            cell("1.42 kg", "end"),
            cell("€149", "end"),
          ],
        },
        {
          type: "Table.Row",
          children: [
            cell("Fjord 65"),
            cell("65 l", "end"),
            cell("1.78 kg", "end"),
            cell("€189", "end"),
          ],
        },
        {
          type: "Table.Row",
          children: [
            cell("Skerry Daypack"),
            cell("22 l", "end"),
            cell("0.61 kg", "end"),
            cell("€79", "end"),
          ],
        },
      ],
    },
  ],
};
