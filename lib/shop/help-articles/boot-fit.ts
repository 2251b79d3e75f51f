import type { HelpArticle } from "../help-article";

export const bootFit: HelpArticle = {
  slug: "boot-fit",
  title: "Finding boots that fit",
  summary:
    "Measure in the evening, in the socks you’ll walk in, and leave a thumb’s width at the toe.",
  keywords: ["shoe", "size", "eu", "us", "uk", "foot", "feet", "blister", "half", "toe", "heel"],
  sections: [
    {
      heading: "Measure your feet",
      blocks: [
        {
          kind: "steps",
          items: [
            "Wait for the evening: feet grow by up to half a size over the day.",
            "Stand on a sheet of paper in your walking socks, heel against a wall.",
            "Mark the longest toe and measure from the wall, both feet. The longer one counts.",
            "Add 10 mm for shoes and 13 mm for boots, and look that length up below.",
          ],
        },
        {
          kind: "table",
          caption: "Shoe sizes by inner length",
          head: ["EU", "UK", "US men", "US women", "Inner length"],
          rows: [
            ["36", "3.5", "4.5", "5.5", "232 mm"],
            ["37", "4", "5", "6", "238 mm"],
            ["38", "5", "6", "7", "245 mm"],
            ["39", "6", "7", "8", "252 mm"],
            ["40", "6.5", "7.5", "8.5", "258 mm"],
            ["41", "7.5", "8.5", "9.5", "265 mm"],
            ["42", "8", "9", "10", "272 mm"],
            ["43", "9", "10", "11", "278 mm"],
            ["44", "9.5", "10.5", "11.5", "285 mm"],
            ["45", "10.5", "11.5", "12.5", "292 mm"],
            ["46", "11", "12", "13", "298 mm"],
            ["47", "12", "13", "14", "305 mm"],
          ],
        },
      ],
    },
    {
      heading: "Try them at home",
      blocks: [
        {
          kind: "list",
          items: [
            "Unlaced, push your foot forward: a finger should fit behind the heel.",
            "Laced, go down the stairs. Your toes must not touch the front.",
            "Go up the stairs. The heel may lift a little, but not slip.",
            "Keep them on for an hour. Warm spots become blisters.",
          ],
        },
      ],
    },
    {
      heading: "For the winter",
      blocks: [
        {
          kind: "text",
          text: "Insulated boots are cut for one thick sock. If you wear a liner as well, go up one size: a tight boot is a cold boot, because the blood has to get through.",
        },
      ],
    },
  ],
};
