import {
  assistantMessage,
  item,
  thread,
  userMessage,
  widget,
} from "@/packages/chatkit-element/tests/support/element-page/wire";

const answer = `The **Ridgeline Pro** is the warmest of our winter boots. Three things decide on a hike in deep snow:

1. *Insulation*: 400 g or more below −15 °C
2. A membrane that is **taped**, not only laminated
3. A sole that grips on ice, such as \`Arctic Grip\`

| Boot | Insulation | Weight |
| --- | --- | ---: |
| Ridgeline Pro | 600 g | 1.3 kg |
| Fjell Mid | 400 g | 1.1 kg |
| Tundra Light | 200 g | 0.9 kg |

> For glacier tours take a boot with a stiff sole.

\`\`\`ts
const boots = await catalog.search({ category: "boots", season: "winter" });
\`\`\`
`;

const searchTasks = {
  type: "reasoning",
  expanded: true,
  summary: { duration: 8 },
  tasks: [
    {
      type: "web_search",
      title: "Looked for winter boots",
      queries: ["winter hiking boots insulation", "boots for ice"],
      sources: [{ type: "url", title: "How to choose winter boots", url: "https://example.com/a" }],
      status_indicator: "complete",
    },
    {
      type: "thought",
      title: "Compared insulation",
      content: "The trail is above the tree line, so warmth comes first.",
      status_indicator: "complete",
    },
  ],
};

const card = {
  type: "Card",
  size: "md",
  children: [
    {
      type: "Row",
      align: "center",
      gap: 3,
      children: [
        {
          type: "Box",
          size: 56,
          radius: "md",
          background: "surface-tertiary",
          align: "center",
          justify: "center",
          children: [{ type: "Icon", name: "compass", size: "xl" }],
        },
        {
          type: "Col",
          gap: 1,
          flex: 1,
          children: [
            { type: "Title", value: "Ridgeline Pro", size: "sm" },
            { type: "Caption", value: "Winter boot · sizes 36 to 48" },
          ],
        },
        { type: "Text", value: "€ 249", weight: "semibold" },
      ],
    },
    { type: "Divider" },
    {
      type: "Row",
      children: [
        { type: "Badge", label: "In stock", color: "success" },
        { type: "Badge", label: "Free delivery", color: "info" },
        { type: "Spacer" },
        {
          type: "Button",
          label: "Add to cart",
          style: "primary",
          onClickAction: { type: "cart.add_item", payload: { id: "ridgeline" } },
        },
      ],
    },
  ],
};

/** One thread with every kind of item in it. */
const exampleItems = [
  userMessage("u1", "Which boots are right for a winter hike in Norway?"),
  { ...item("w1", "workflow"), workflow: searchTasks },
  assistantMessage("a1", answer, [
    {
      type: "annotation",
      index: answer.indexOf(". Three") + 1,
      source: { type: "url", title: "How to choose winter boots", url: "https://example.com/a" },
    },
  ]),
  userMessage("u2", "Show me the first one", { quoted_text: "The Ridgeline Pro is the warmest" }),
  widget("g1", card, { copy_text: "Ridgeline Pro, € 249" }),
  assistantMessage("a2", "It is in stock in your size. Shall I put it into the cart?"),
];

export const exampleThread = thread("thr_1", {
  title: "Boots for a winter hike",
  items: { data: exampleItems, has_more: false },
});

export const exampleThreads = {
  data: [
    thread("thr_1", { title: "Boots for a winter hike" }),
    thread("thr_2", { title: "Where is my order?" }),
    thread("thr_3", { title: "A tent for two in strong wind, not over three kilograms" }),
    thread("thr_4"),
  ].map((one, at) => ({
    ...one,
    created_at: new Date(Date.now() - at * at * 86_400_000).toISOString(),
  })),
  has_more: false,
};
