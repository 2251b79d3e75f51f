import {
  callTool,
  defineDemo,
  type Demo,
  type Plan,
  type Wish,
  splitExamples,
  type Said,
} from "@/lib/assistant/demo-model";
import { navigate } from "./client-tools";
import { HELP_ARTICLES } from "@/lib/shop/help";
import type { Category } from "@/lib/shop/product";
import { navigationText } from "./messages";
import glossary from "./glossary.json" with { type: "json" };
import wishes from "./wishes.json" with { type: "json" };

const PAGES: readonly [path: string, name: string, words: string][] = [
  [
    "/",
    "home",
    "home page, homepage, start page, the shop, front page, main page, landing page, start, beginning",
  ],
  ["/cart", "cart", "basket, shopping cart, cart page, checkout page, shopping basket"],
  ["/orders", "orders", "orders page, order page, order history, my orders"],
];
const CATEGORY_WORDS: Readonly<Record<string, string>> = {
  footwear:
    "boots and shoes, footwear, shoe section, boots section, boots page, boots category, footwear section",
  shelter: "tents and sleep, shelter, tents page, tents section, tents category, tent section",
  clothing:
    "layers, clothes section, clothing section, clothing, clothes, clothing page, jackets section",
  packs:
    "packs and bags, packs page, bags section, packs section, backpacks section, packs category, bags page",
  kitchen: "camp kitchen, kitchen section, cooking section, kitchen page, kitchen category",
  light: "light and way, lights section, navigation section, lamps section, lights page",
};
const HELP_WORDS: Readonly<Record<string, string>> = {
  shipping: "shipping page, delivery page",
  returns: "returns page, return page, returns policy page",
  "orders-and-payment": "payment page",
  "boot-fit": "boot fit page, boot fitting page",
  sizing: "size chart page, size guide page, sizing page",
  layering: "layering page, what to wear page",
  care: "care page, washing page, care guide",
  warranty: "warranty page, repairs page",
};

export function navigationDemo({
  listCategories,
}: {
  listCategories: () => Promise<readonly Category[]>;
}): Demo {
  return defineDemo({
    entities: [
      {
        kind: "page",
        list: async () => [
          ...PAGES.map(([id, name, words]) => ({
            kind: "page",
            id,
            name,
            words: words.split(", "),
          })),
          ...(await listCategories()).map(({ slug, name }) => ({
            kind: "page",
            id: `/categories/${slug}`,
            name,
            words: (CATEGORY_WORDS[slug] ?? slug).split(", "),
          })),
          ...HELP_ARTICLES.map(({ slug, title }) => ({
            kind: "page",
            id: `/help/${slug}`,
            name: title,
            words: (HELP_WORDS[slug] ?? `${slug} page`).split(", "),
          })),
        ],
      },
    ],
    glossary,
    wishes,
    intents: [
      {
        name: "navigation.open",
        wish: "take me to my cart",
        words: "open go page navigate bring back",
        acts: true,
        needs: [["page", "product", "kind"]],
        examples: splitExamples(`
          take me to {page} | go to {page} | open {page} | take me to my {page} | go to my {page}
          open my {page} | open the {page} | bring me to {page} | navigate to {page}
          go back to {page} | show me the {page} page | go {page} | back to {page}
          open {product} | open the page of {product} | take me to the page of {product}
          go to {product} | take me to {product} | i want to go to {page} | open the {page} for me
          go to the {kind} page | take me to the {kind} | let me see the page of {product}
          visit {page} | show me the page of {product} | {page} page | jump to {page}
          can you take me to {page} | i want to see the {page} page | view {page}
          open the {kind} category | let's go to the basket | show me the page with the boots
          bring up the orders page | i want to see the product page of the lee 2
          back to the start page | open the returns page | can you open the bags section
          take me there | show the orders page | to the cart page please
          take me to the beam headlamp | open boots and shoes | i want to go to my {page}
          show me my {page} page | take me to the {kind} section | go to the page for {product}
        `),
        answer: openPage,
      },
    ],
  });
}

const CATEGORY_OF: readonly [words: RegExp, slug: string][] = [
  [/boot|shoe|runner|slipper/, "footwear"],
  [/tent|tarp|sleeping|mat/, "shelter"],
  [/jacket|parka|fleece|top|trouser|hat|glove|sock/, "clothing"],
  [/pack|bag|duffel|vest/, "packs"],
  [/stove|cook|kettle|mug|flask/, "kitchen"],
];

function* openPage(wish: Wish): Plan<Said | null> {
  const [page] = wish.named("page");
  const [product] = wish.of("product");
  const [kind] = wish.named("kind");
  if (product && !page) return yield* open(`/products/${product.id}`, product.name, wish);
  if (page) return yield* open(page.id, page.name, wish);
  if (!kind || !wish.has(/\b(?:page|category|section|go|take|open)\b/)) return null;
  const slug = CATEGORY_OF.find(([words]) => words.test(kind.name))?.[1] ?? "light";
  return yield* open(`/categories/${slug}`, kind.name, wish);
}

function* open(path: string, name: string, wish: Wish): Plan {
  yield* callTool(navigate.name, { path }, navigate.result);
  return navigationText(wish.language, "opened", { name });
}
