import type { Widgets } from "@openai/chatkit";

export const emailDraft: Widgets.Card = {
  type: "Card",
  size: "lg",
  asForm: true,
  confirm: { label: "Send", action: { type: "email.send" } },
  cancel: { label: "Discard", action: { type: "email.discard" } },
  children: [
    {
      type: "Row",
      children: [
        { type: "Text", value: "To", size: "sm", color: "tertiary", width: 64 },
        {
          type: "Text",
          value: "service@acme.example",
          size: "sm",
          editable: { name: "to", required: true },
        },
      ],
    },
    { type: "Divider", flush: true },
    {
      type: "Row",
      children: [
        { type: "Text", value: "Subject", size: "sm", color: "tertiary", width: 64 },
        {
          type: "Text",
          value: "Sole of my Granite boots",
          size: "sm",
          weight: "semibold",
          editable: { name: "subject" },
        },
      ],
    },
    { type: "Divider", flush: true },
    {
      type: "Markdown",
      value:
        "Hello,\n\nthe sole of my **Granite Mid** boots came loose after two weeks. Could you have them resoled?\n\nKind regards,\nAda",
    },
  ],
};
