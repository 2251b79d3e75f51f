import type { HelpArticle } from "../help-article";

export const sizing: HelpArticle = {
  slug: "sizing",
  title: "Clothing sizes",
  summary: "Measure over a thin shirt. Between two sizes, take the larger for outer layers.",
  keywords: ["fit", "measure", "chest", "waist", "small", "large", "chart", "jacket", "trousers"],
  sections: [
    {
      heading: "The chart",
      blocks: [
        {
          kind: "table",
          caption: "Body measurements in centimeters by size",
          head: ["Size", "Chest", "Waist", "Hip", "Arm"],
          rows: [
            ["XS", "84–89", "68–73", "86–91", "79"],
            ["S", "90–95", "74–79", "92–97", "81"],
            ["M", "96–102", "80–86", "98–103", "83"],
            ["L", "103–109", "87–93", "104–109", "85"],
            ["XL", "110–117", "94–101", "110–116", "87"],
          ],
        },
        {
          kind: "text",
          text: "Chest is around the fullest part with the arms down. Arm is from the bone at the nape, over the shoulder, to the wrist, with the elbow slightly bent.",
        },
      ],
    },
    {
      heading: "How our layers are cut",
      blocks: [
        {
          kind: "list",
          items: [
            "Base layers sit on the skin. Take your usual size.",
            "Fleece and vests leave room for one layer below.",
            "Shells and parkas leave room for two, so don’t size up for that.",
            "Trousers come in one length and are easily hemmed.",
          ],
        },
      ],
    },
    {
      heading: "Packs",
      blocks: [
        {
          kind: "text",
          text: "A pack goes by the length of your back, not by your height. Measure from the bone at the nape to the level of the hip bones: up to 46 cm is S, up to 51 cm is M, above is L.",
        },
      ],
    },
  ],
};
