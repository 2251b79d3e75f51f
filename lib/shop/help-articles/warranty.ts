import type { HelpArticle } from "../help-article";

export const warranty: HelpArticle = {
  slug: "warranty",
  title: "Warranty & repairs",
  summary: "Five years on everything, and repairs at cost for as long as we can find the parts.",
  keywords: ["broken", "repair", "fix", "guarantee", "defect", "zip", "hole", "sole", "torn"],
  sections: [
    {
      heading: "What is covered",
      blocks: [
        {
          kind: "text",
          text: "Seams that open, soles that come off, zips that stop, poles that snap in weather they were made for: for five years we repair it, and where that is impossible we replace it.",
        },
        {
          kind: "list",
          items: [
            "Not covered: burns, dog bites, and being driven over.",
            "Worn-down tread is wear, but we resole leather boots for €79.",
            "Second owners are covered too. The receipt may be in any name.",
          ],
        },
      ],
    },
    {
      heading: "Getting it repaired",
      blocks: [
        {
          kind: "steps",
          items: [
            "Clean it. We can’t put a muddy tent under a sewing machine.",
            "Send us two photographs: the whole thing, and the damage.",
            "We answer within two working days with what it takes and, if it isn’t covered, what it costs.",
          ],
        },
      ],
    },
    {
      heading: "Doing it yourself",
      blocks: [
        {
          kind: "text",
          text: "Most things are a patch and ten minutes. We add a repair kit to every tent and mat, and sell buckles, cord ends and zip sliders at cost.",
        },
      ],
    },
  ],
};
