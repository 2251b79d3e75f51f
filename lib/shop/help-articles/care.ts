import type { HelpArticle } from "../help-article";

export const care: HelpArticle = {
  slug: "care",
  title: "Care & washing",
  summary:
    "Dirt and heat end more gear than wear does. Wash it gently, dry it fully, store it loose.",
  keywords: ["clean", "wash", "waterproofing", "reproof", "wax", "leather", "down", "dry", "store"],
  sections: [
    {
      heading: "Waterproof shells",
      blocks: [
        {
          kind: "text",
          text: "Wash them when water stops beading: 30 °C, liquid soap, no softener, rinse twice. Then tumble for twenty minutes on low; the warmth wakes the coating up. If water still soaks in, it is time for a spray-on treatment.",
        },
      ],
    },
    {
      heading: "Leather boots",
      blocks: [
        {
          kind: "steps",
          items: [
            "Take the insoles and laces out and brush the mud off.",
            "Dry them with newspaper at room temperature. Never on a heater: leather that dries fast cracks.",
            "Rub wax into the seams first, then thinly over the rest.",
          ],
        },
      ],
    },
    {
      heading: "Down",
      blocks: [
        {
          kind: "text",
          text: "Down is washed rarely and dried for a long time: 30 °C with down soap, then three hours in a dryer on low with two tennis balls, until no clump is left. Between trips let it hang loose, never compressed.",
        },
      ],
    },
    {
      heading: "Merino and fleece",
      blocks: [
        {
          kind: "text",
          text: "Air merino overnight and you’ll wash it half as often. 30 °C wool cycle, flat to dry. Fleece goes into a washing bag, which keeps its fibres out of the rivers.",
        },
      ],
    },
    {
      heading: "Tents",
      blocks: [
        {
          kind: "text",
          text: "Never pack a tent away wet for more than a day. Sponge it with lukewarm water, dry it in the shade and store it loosely. Sunlight is what ages the fly, so pitch in the shade on longer stays.",
        },
      ],
    },
  ],
};
