import type { Widgets } from "@openai/chatkit";

export const approvalCard: Widgets.Card = {
  type: "Card",
  status: { text: "Waiting for your approval", icon: "circle-question" },
  confirm: {
    label: "Approve refund",
    action: { type: "refund.approve", payload: { order: 10482 } },
  },
  cancel: { label: "Decline", action: { type: "refund.decline" } },
  children: [
    {
      type: "Row",
      gap: 3,
      align: "start",
      children: [
        {
          type: "Box",
          padding: 2.5,
          radius: "full",
          background: "surface-tertiary",
          children: [{ type: "Icon", name: "reload" }],
        },
        {
          type: "Col",
          gap: 1,
          flex: 1,
          children: [
            { type: "Title", value: "Refund €149.00 for order #10482?", size: "md" },
            {
              type: "Text",
              value:
                "The Fjord 45 Backpack came back unused on 18 November. The money returns to the card ending in 4402.",
              size: "sm",
              color: "secondary",
            },
          ],
        },
      ],
    },
  ],
};
