import type { HelpArticle } from "../help-article";

export const layering: HelpArticle = {
  slug: "layering",
  title: "What to wear in winter",
  summary:
    "Three thin layers beat one thick one. Start a little cold, and take off before you sweat.",
  keywords: ["cold", "snow", "warm", "clothes", "pack", "list", "winter hike", "what to bring"],
  sections: [
    {
      heading: "The three layers",
      blocks: [
        {
          kind: "list",
          items: [
            "Next to the skin: merino, which stays warm when damp. Never cotton.",
            "In the middle: fleece, or down when you stand still.",
            "Outside: a shell against wind and snow. Open its vents before you are hot.",
          ],
        },
      ],
    },
    {
      heading: "Hands, feet, head",
      blocks: [
        {
          kind: "text",
          text: "Take two pairs of gloves and keep the spare ones dry. Boots should be insulated or roomy enough for a thick sock. A hat weighs sixty grams and is the quickest way to control how warm you are.",
        },
      ],
    },
    {
      heading: "In the pack",
      blocks: [
        {
          kind: "list",
          items: [
            "A headlamp with fresh batteries: it is dark by four.",
            "A flask of something hot, and more food than you think.",
            "Map and compass. Phones die in the cold.",
            "A down jacket that stays dry until you stop.",
          ],
        },
      ],
    },
  ],
};
