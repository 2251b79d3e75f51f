import type { Entity, EntitySource } from "@/lib/assistant/demo-model";
import type { Product } from "@/lib/shop/product";
import { ranks } from "./ranks";

/**
 * Kinds of products: a name, synonyms, and words of which a product must have one in its name or
 * tags.
 */
const KINDS: readonly [name: string, words: string, matches: string][] = [
  ["boots", "boot, wellies, welly", "boot"],
  [
    "shoes",
    "shoe, sneaker, trainer, running shoe, trail shoe, hiking shoe, approach shoe",
    "shoe runner",
  ],
  ["trail runners", "trail runner, trail running shoe", "runner"],
  ["slippers", "slipper, bootie, hut shoe, camp shoe, down bootie", "bootie"],
  ["tents", "tent", "tent"],
  ["family tents", "family tent, bell tent", "five-person"],
  ["tarps", "tarp, awning", "tarp"],
  ["sleeping bags", "sleeping bag, mummy bag, quilt, sleepingbag", "sleeping-bag"],
  [
    "mats",
    "mat, sleeping mat, sleeping pad, mattress, air mattress, sleep mat, camping mat",
    "mat",
  ],
  ["jackets", "jacket, coat, anorak, windbreaker, shell jacket", "jacket"],
  ["rain jackets", "raincoat, rain coat, rain jacket, rainwear", "jacket+waterproof"],
  ["parkas", "parka, down jacket, puffer, puffer jacket, down coat", "parka"],
  ["fleeces", "fleece, sweater, jumper, midlayer, pullover, mid layer", "fleece"],
  [
    "tops",
    "base layer, baselayer, thermal, merino top, long underwear, merino shirt, shirt",
    "baselayer",
  ],
  ["trousers", "trousers, pants, rain trousers, rain pants, overtrousers", "trousers"],
  ["hats", "hat, beanie, woolly hat, cap, wool hat", "beanie"],
  ["gloves", "glove, mitten", "gloves"],
  ["socks", "sock, hiking sock, merino sock", "socks"],
  ["packs", "pack, backpack, rucksack, hiking pack, trekking pack", "pack"],
  ["bags", "bag", "bag pack"],
  ["daypacks", "daypack, day pack", "daypack"],
  ["running vests", "running vest, vest, running pack", "vest"],
  ["dry bags", "dry bag, drybag, dry sack", "dry"],
  ["duffels", "duffel, duffle, travel bag, holdall, duffel bag, duffle bag", "duffel"],
  ["hip packs", "hip pack, bum bag, fanny pack, waist bag, hip bag", "hip"],
  ["stoves", "stove, cooker, camping stove, camp stove, burner", "stove"],
  ["gas stoves", "gas stove, gas cooker", "gas"],
  ["cook sets", "cook set, cookset, pot, pan, pots and pans, cookware, cooking set", "cook"],
  ["kettles", "kettle", "kettle"],
  ["mugs", "mug, cup", "mug"],
  ["flasks", "flask, thermos, bottle, thermos flask, vacuum flask, water bottle", "flask"],
  ["headlamps", "headlamp, head torch, headlight, headtorch, head lamp", "headlamp"],
  ["lanterns", "lantern, camping lamp, camp light, tent lamp", "lantern"],
  ["torches", "torch, flashlight, pocket torch", "torch"],
  ["lamps", "lamp, light source, lights", "headlamp lantern torch"],
  ["compasses", "compass", "compass"],
  [
    "trekking poles",
    "pole, trekking pole, walking stick, hiking pole, walking pole, stick",
    "poles",
  ],
  ["snowshoes", "snowshoe, snow shoe", "snowshoes"],
];

/** Product tags by what users call them; a soft tag affects the ranking, the others filter. */
const TAGS: readonly [tag: string, words: string, soft?: "soft"][] = [
  [
    "winter",
    `winter, snow, snowy, arctic, freezing, icy, cold weather, sub zero, below zero, below freezing, minus degrees, frost, ${frosts().join(", ")}`,
  ],
  ["summer", "summer, hot weather, warm nights"],
  [
    "waterproof",
    "waterproof, rainproof, watertight, for rain, in the rain, rainy, for the rain, heavy rain, wet weather, keep the rain out, keeps the rain out, keep rain out, keeps me dry, keep me dry, stay dry",
  ],
  ["insulated", "insulated", "soft"],
  ["lightweight", "lightweight, ultralight, light weight"],
  ["vegan", "vegan, animal free, no animal products"],
  ["recycled", "recycled, sustainable, eco friendly"],
  ["merino", "merino, merino wool, wool, woolen"],
  ["down", "down, with down, down filled"],
  ["leather", "leather"],
  [
    "two-person",
    "two person, 2 person, for two, for 2, two people, 2 people, for a couple, the two of us, two of us, two persons, 2 persons, for 2 persons, for two persons, for two people, for 2 people, two man, 2 man, my girlfriend and me, my wife and me, my partner and me",
  ],
  [
    "one-person",
    "one person, 1 person, solo, for one, single person, just me, only me, for myself, for me alone, one man",
  ],
  [
    "family",
    "family, for the kids, with kids, for my kids, for five, five people, 5 people, four people, 4 people, for four, for 4, whole family, children, with the kids",
  ],
  ["four-season", "four season, 4 season"],
  ["three-season", "three season, 3 season"],
  ["rechargeable", "rechargeable"],
  ["gas", "gas"],
  ["windproof", "windproof"],
  ["warm", "warm", "soft"],
  ["hiking", "hiking, hike, walking, walk, trail", "soft"],
  ["trekking", "trekking, trek", "soft"],
  ["running", "running, jogging, run, race, trail race, marathon, ultra", "soft"],
  ["mountaineering", "mountaineering, mountain, alps", "soft"],
  ["camp", "camping, campsite, festival", "soft"],
  ["travel", "travel, travelling", "soft"],
  ["paddling", "paddling, kayaking, canoeing", "soft"],
  ["climbing", "climbing", "soft"],
];

/** Temperatures below zero, such as “at -5”; “2-3 people” and “5-10 degrees” are none. */
function frosts(): string[] {
  const degrees = Array.from({ length: 40 }, (_, index) => String(index + 1));
  const before = [
    "at",
    "to",
    "down to",
    "up to",
    "for",
    "of",
    "a",
    "is",
    "below",
    "until",
    "bei",
    "bis",
  ];
  return degrees.flatMap((number) => [
    ...before.flatMap((word) => [`${word} -${number}`, `${word} minus ${number}`]),
    `minus ${number} degrees`,
    `minus ${number} c`,
  ]);
}

/** “For two nights” doesn't imply two people. */
const STAYS: readonly Entity[] = ["two", "three", "four"].flatMap((word, index) =>
  ["nights", "days", "weeks"].map((time) => {
    const id = `${index + 2} ${time}`;
    return { kind: "stay", id, name: `for ${id}`, words: [`for ${word} ${time}`] };
  }),
);

const SHADES: Readonly<Record<string, string>> = {
  Ink: "black, dark blue, navy",
  Night: "dark blue, navy, black",
  Glacier: "blue, light blue",
  Bark: "brown",
  Chestnut: "brown",
  Clay: "brown, terracotta",
  Moss: "green",
  Spruce: "green, dark green",
  Lichen: "light green, green",
  Granite: "grey, gray",
  Cloudberry: "orange",
  Rose: "pink",
  Berry: "red",
  Snow: "white, snow color, snow colour",
  Canvas: "white, beige",
  Ochre: "yellow",
  Brass: "gold, golden",
};
const SIZES: Readonly<Record<string, string>> = {
  XS: "extra small, x-small",
  S: "small",
  M: "medium",
  L: "large",
  XL: "extra large, x-large",
  Long: "long one, size long, long size, long version, long please",
  Wide: "wide one, size wide, wide version",
  Regular: "regular one, size regular, regular size, regular length",
  "0.5 l": "half liter, half litre, half a liter",
  "1 l": "one liter, 1 liter, 1 litre, 1l, one litre",
  "15 l": "15 liter, 15 litre, 15 liters, 15l",
  "30 l": "30 liter, 30 litre, 30 liters, 30l",
};

/**
 * Options whose names are also everyday words, so they need an “in” before them or a related word
 * next to them.
 */
const AMBIGUOUS = new Set(["Long", "Wide", "Regular", "Snow", "Night", "Rose"]);

/** First words of product names that are also everyday words. */
const COMMON = new Set(
  "long cold watch camp fly hut polar gather float drift beam slate bearing stride pilot nest meadow plank heath ember depot hearth".split(
    " ",
  ),
);

export interface CatalogReader {
  listProducts: () => Promise<readonly Product[]>;
}

/** Products, their kinds, tags and options, under the names that users give them. */
export function catalogEntities({ listProducts }: CatalogReader): EntitySource[] {
  return [
    {
      kind: "product",
      referable: true,
      rankings: ranks,
      list: async () => (await listProducts()).map(productEntity),
    },
    { kind: "kind", list: async () => kindEntities(await listProducts()) },
    {
      kind: "tag",
      list: () =>
        TAGS.map(([id, words, soft]) => ({
          kind: "tag",
          id,
          name: id,
          words: split(words),
          data: soft,
        })),
    },
    { kind: "stay", list: () => STAYS },
    { kind: "option", answers: true, list: async () => optionEntities(await listProducts()) },
  ];
}

function productEntity(product: Product): Entity {
  const words = product.name.split(" ");
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  const named = [words.slice(0, -1).join(" "), `${first} ${last}`, `${first} ${second}`];
  const own = COMMON.has(first.toLowerCase())
    ? []
    : [first, ...words.slice(1).map((word) => `${first} ${word}`)];
  const kinds = KINDS.filter(([, , matches]) => hasAny(product, matches)).flatMap(([, others]) =>
    split(others),
  );
  const calls = [...named, ...own, ...kinds.map((kind) => `${first} ${kind}`)];
  return {
    kind: "product",
    id: product.slug,
    name: product.name,
    words: calls.filter((call) => !COMMON.has(call.toLowerCase())),
    properNames: COMMON.has(first.toLowerCase()) ? [first] : [],
    data: product,
  };
}

function kindEntities(products: readonly Product[]): Entity[] {
  return KINDS.map(([name, words, matches]) => {
    const own = products.filter((product) => hasAny(product, matches));
    return {
      kind: "kind",
      id: name,
      name,
      words: split(words),
      standsFor: own.length === 1 ? own[0]?.slug : undefined,
      data: own,
    };
  });
}

function optionEntities(products: readonly Product[]): Entity[] {
  const values = new Set(
    products.flatMap(({ options }) => options.flatMap((option) => option.values)),
  );
  return [...values].map((value) => ({
    kind: "option",
    id: value,
    name: AMBIGUOUS.has(value) ? `in ${value}` : value,
    words: split(SHADES[value] ?? SIZES[value] ?? ""),
  }));
}

function hasAny(product: Product, matches: string): boolean {
  const name = product.name.toLowerCase().split(" ");
  const has = (word: string) => name.includes(word) || product.attributes.includes(word);
  return split(matches, " ").some((words) => split(words, "+").every(has));
}

function split(words: string, separator = ", "): string[] {
  return words.split(separator).filter((word) => word !== "");
}
