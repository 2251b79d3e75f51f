import type { HelpArticle } from "../help-article";

export const payment: HelpArticle = {
  slug: "orders-and-payment",
  title: "Orders & payment",
  summary:
    "This is a demonstration shop: orders are kept, but nothing is charged and nothing is sent.",
  keywords: ["pay", "card", "invoice", "checkout", "demo", "sample", "account", "guest", "history"],
  sections: [
    {
      heading: "What happens when you order",
      blocks: [
        {
          kind: "text",
          text: "Your cart becomes an order with a number, the stock goes down, and the order shows up on the orders page. You are asked for an address and a delivery, as in any shop, and can make them up: no payment is taken and nothing is sent.",
        },
        {
          kind: "note",
          text: "Orders with the mark “sample” were put there when you arrived, so that the page and the assistant have something to show.",
        },
      ],
    },
    {
      heading: "Ordering as a guest",
      blocks: [
        {
          kind: "text",
          text: "You are a guest from your first visit on. Cart, orders and conversations belong to this browser and nobody else can see them. Clearing the browser’s cookies makes you a new guest.",
        },
      ],
    },
  ],
};
