import type { HelpArticle } from "../help-article";

export const shipping: HelpArticle = {
  slug: "shipping",
  title: "Shipping & delivery",
  summary: "Orders leave our warehouse within one working day. Shipping is free from €100.",
  keywords: [
    "deliver",
    "delivery",
    "tracking",
    "track",
    "parcel",
    "post",
    "arrive",
    "when",
    "cost",
  ],
  sections: [
    {
      heading: "Shipping times and costs",
      blocks: [
        {
          kind: "text",
          text: "Order before 14:00 on a working day and we pack it the same afternoon. Tents and sleeping bags travel in larger boxes and may come in a second parcel.",
        },
        {
          kind: "table",
          caption: "Delivery times and prices by region",
          head: ["Region", "Time", "Under €100", "From €100"],
          rows: [
            ["Ireland", "1–2 working days", "€5.90", "Free"],
            ["European Union", "3–5 working days", "€5.90", "Free"],
            ["Norway, Switzerland, UK", "4–7 working days", "€5.90", "Free"],
            ["Express, everywhere above", "1–3 working days", "€14.90", "€14.90"],
          ],
        },
      ],
    },
    {
      heading: "Following a parcel",
      blocks: [
        {
          kind: "text",
          text: "An order goes from placed to packed, shipped and delivered. You can see where each of yours stands on the orders page, or ask the assistant what you ordered.",
        },
        {
          kind: "note",
          text: "Gas canisters can’t be posted. We sell stoves without fuel; any outdoor shop near you will have a threaded canister that fits.",
        },
      ],
    },
    {
      heading: "If it doesn’t turn up",
      blocks: [
        {
          kind: "text",
          text: "Give it two working days beyond the times above. After that it is our problem rather than yours: write to us and we send the order again or pay it back, whichever you prefer.",
        },
      ],
    },
  ],
};
