import type { HelpArticle } from "../help-article";

export const returns: HelpArticle = {
  slug: "returns",
  title: "Returns & exchanges",
  summary: "Send anything unworn back within 60 days. Exchanging a size is free, both ways.",
  keywords: ["refund", "money", "back", "exchange", "wrong", "size", "send", "cancel"],
  sections: [
    {
      heading: "What can come back",
      blocks: [
        {
          kind: "text",
          text: "Sixty days is long enough to walk around the house in new boots for a week. Do that on carpet: if they show no dirt, we take them back.",
        },
        {
          kind: "list",
          items: [
            "Clothing and footwear: unworn outdoors, with its tags.",
            "Tents, packs and sleeping bags: pitched, loaded or slept in indoors only.",
            "Stoves and lamps: unfired and unused, in their box.",
            "Socks and base layers: only unopened, for the next person’s sake.",
          ],
        },
      ],
    },
    {
      heading: "How to send something back",
      blocks: [
        {
          kind: "steps",
          items: [
            "Open the order on the orders page and note its number.",
            "Put the goods into the box they came in, with the number on a slip of paper.",
            "Hand the box in at any post office. In the European Union the label is on us.",
            "We refund within three working days of its arrival.",
          ],
        },
      ],
    },
    {
      heading: "Another size instead",
      blocks: [
        {
          kind: "text",
          text: "Write the size you want on the slip. We post the exchange the day your parcel is scanned, without waiting for it to arrive.",
        },
      ],
    },
  ],
};
