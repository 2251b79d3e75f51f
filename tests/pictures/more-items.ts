import {
  assistantMessage,
  item,
  thread,
  userMessage,
} from "@/packages/chatkit-element/tests/support/element-page/wire";

/** Where the messages say that their picture of two mountains is. */
export const PICTURE_URL = "https://pictures.example/mountains.svg";

export const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#3b6ea8"/><stop offset="1" stop-color="#9cc3df"/></linearGradient></defs><rect width="300" height="300" fill="url(#g)"/><path d="M0 260 90 130l60 70 60-90 90 150v40H0z" fill="#fff8"/></svg>`;

/** Pictures, files, mathematics, code and a broken-off answer. */
export const richThread = thread("thr_1", {
  title: "Pictures and numbers",
  items: {
    data: [
      userMessage("u1", "These are from last winter. What should I pack this time?", {
        attachments: [
          {
            type: "image",
            id: "f1",
            name: "ridge.jpg",
            mime_type: "image/jpeg",
            preview_url: PICTURE_URL,
          },
          {
            type: "image",
            id: "f2",
            name: "camp.jpg",
            mime_type: "image/jpeg",
            preview_url: PICTURE_URL,
          },
          {
            type: "file",
            id: "f3",
            name: "packing-list-2025-final.pdf",
            mime_type: "application/pdf",
          },
        ],
      }),
      assistantMessage(
        "a1",
        '### Before you go\n\n- [x] Stove and 230 g of gas\n- [ ] Second pair of gloves\n\nWith wind the air feels colder: $T_w = 13.12 + 0.62\\,T - 11.37\\,v^{0.16}$.\n\n```python\ndef wind_chill(t: float, v: float) -> float:\n    """Felt temperature in °C."""\n    return 13.12 + 0.6215 * t - 11.37 * v**0.16\n```\n',
        [
          {
            type: "annotation",
            index: 47,
            source: {
              type: "url",
              title: "Layering for deep cold",
              url: "https://example.com/layers",
              description: "How to dress in three layers, and when to take one off.",
              attribution: "The Trail Journal",
            },
          },
          {
            type: "annotation",
            index: 75,
            source: {
              type: "file",
              title: "Packing list",
              filename: "packing-list-2025-final.pdf",
            },
          },
        ],
      ),
    ],
    has_more: false,
  },
});

export const questions = [
  {
    type: "multiple_choice",
    id: "days",
    question: "How long will you be out?",
    options: [{ value: "A day" }, { value: "A weekend" }, { value: "A week or more" }],
  },
  {
    type: "freeform",
    id: "notes",
    question: "Anything else?",
    description: "Allergies, pets, a bad knee.",
  },
];

export const questionsThread = thread("thr_1", {
  title: "A trip",
  items: {
    data: [
      userMessage("u1", "Plan a trip for me"),
      assistantMessage("a1", "Gladly. Two questions first."),
      { ...item("q", "structured_input"), status: "pending", inputs: questions },
    ],
    has_more: false,
  },
});

const products = [
  [
    "Ridgeline Pro Winter Boot",
    "€249.00",
    "Insulated to −30 °C, with a sole that grips on ice.",
    "compass",
  ],
  ["Fjell Mid", "€1,189.00", "Light and warm enough for most winters.", "map-pin"],
] as const;

/** As narrow pages show products: one below the other, each with its price. */
export const productsWidget = {
  type: "ListView",
  children: products.map(([name, price, summary, icon]) => ({
    type: "ListViewItem",
    gap: 3,
    align: "start",
    onClickAction: { type: "product.view", payload: { name } },
    children: [
      {
        type: "Box",
        size: 88,
        radius: "lg",
        background: "surface-tertiary",
        align: "center",
        justify: "center",
        children: [{ type: "Icon", name: icon, size: "2xl" }],
      },
      {
        type: "Col",
        flex: 1,
        gap: 2,
        children: [
          {
            type: "Row",
            gap: 2,
            align: "baseline",
            children: [
              {
                type: "Box",
                flex: 1,
                children: [{ type: "Text", value: name, weight: "semibold", size: "sm" }],
              },
              { type: "Text", value: price, size: "sm" },
            ],
          },
          { type: "Caption", value: summary, maxLines: 2 },
          {
            type: "Button",
            label: "Add to cart",
            size: "sm",
            variant: "outline",
            onClickAction: { type: "cart.add_item" },
          },
        ],
      },
    ],
  })),
};
