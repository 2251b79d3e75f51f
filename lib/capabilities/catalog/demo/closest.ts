import type { Plan, Said, Wish } from "@/lib/assistant/demo-model";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import { stemmedWords } from "@/lib/shop/search-words";
import { productOf, slugsOf } from "../../demo-goods";
import { fitting } from "./pool";

/** What people say when they need one of a kind, and don't name it. */
const NEEDS: Readonly<Record<string, string>> = {
  hats: "ears head hair",
  gloves: "hands fingers",
  socks: "feet toes blisters",
  slippers: "feet toes hut indoors cosy cozy evening house",
  boots: "feet mud puddles walk",
  "trail runners": "run running jog jogging forest marathon",
  mats: "ground lie floor back",
  "sleeping bags": "sleep night cold freeze overnight",
  tents: "sleep camp roof overnight",
  tarps: "sit roof rain shade sun picnic under",
  stoves: "cook boil food meal soup dinner noodles heat",
  "cook sets": "cook food meal soup dinner pasta noodles fry",
  kettles: "coffee tea boil water",
  mugs: "coffee tea drink cocoa",
  flasks: "coffee tea drink hot water soup",
  headlamps: "dark read see night path",
  lanterns: "dark read evening table",
  torches: "dark see power",
  compasses: "lost way find map north direction",
  packs: "carry stuff luggage",
  daypacks: "school office work laptop train city",
  duffels: "fly plane car luggage airport gym",
  "dry bags": "wet canoe boat phone lake swim dry",
  "hip packs": "keys phone wallet snack festival",
  "trekking poles": "knees knee downhill balance steep",
  snowshoes: "deep snow",
  parkas: "freeze cold bus stop standing",
  fleeces: "cosy cozy cold chilly",
  "rain jackets": "rain wet soaked storm",
  trousers: "legs rain wet soaked",
  tops: "sweat underwear cold pyjamas",
};
const MOST = 3;
/** The share of a wish's telling words that a product must answer to. */
const LEAST_SHARE = 0.5;

/** The products that a wish comes closest to by the words in their descriptions, and by what they are for. */
export function* closestProducts(wish: Wish): Plan<Said | null> {
  const asked = [...new Set(contentWords(wish))];
  if (asked.length === 0) return null;
  const { max } = wish.money;
  const pool = fitting(wish.all("product").map(productOf), wish).filter(
    ({ priceCents }) => max === null || priceCents <= max * 100,
  );
  const needs = wordsOfNeed(wish);
  const texts = pool.map((product) => ({ product, words: wordsOf(product, needs) }));
  const worth = (word: string) =>
    Math.log((texts.length + 1) / (1 + texts.filter(({ words }) => words.has(word)).length));
  const total = asked.reduce((sum, word) => sum + worth(word), 0);
  const close = texts
    .map(({ product, words }) => ({
      product,
      share: asked.reduce((sum, word) => sum + (words.has(word) ? worth(word) : 0), 0) / total,
    }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((left, right) => right.share - left.share)
    .slice(0, MOST);
  if (close.length === 0) return null;
  return close
    .map(({ product: { name, priceCents, currency, summary } }) => {
      const price = formatMoney(priceCents, currency);
      return `- **${name}** (${price}): ${summary}`;
    })
    .join("\n");
}

function contentWords(wish: Wish): string[] {
  const words = wish.contentWords.filter((word) => word.length > 2);
  return stemmedWords(words.join(" "));
}

function wordsOf(product: Product, needs: ReadonlyMap<string, string>): Set<string> {
  const { name, attributes, summary, description, features } = {
    ...product,
    ...product.details,
  };
  const texts = [name, summary, description, ...attributes, ...features];
  return new Set(stemmedWords([...texts, needs.get(product.slug) ?? ""].join(" ")));
}

function wordsOfNeed(wish: Wish): Map<string, string> {
  const words = new Map<string, string>();
  for (const kind of wish.all("kind")) {
    for (const slug of slugsOf([kind]))
      words.set(slug, `${words.get(slug) ?? ""} ${NEEDS[kind.name] ?? ""}`);
  }
  return words;
}
