import { singular } from "./singular";

const GEAR = new Set(
  (
    "anorak backpack bag baselayer beanie boot bootie bottle cap clothes clothing coat compass cooker " +
    "cookset cookware cup daypack down duffel duffle equipment flashlight flask fleece footwear gear " +
    "glove hat headlamp headlight headtorch hoodie jacket jumper kettle kit lamp lantern layer light " +
    "mat mattress midlayer mitten mug outfit pack pad pants parka pole pot raincoat rainwear runner " +
    "rucksack sandal shell shelter shirt shoe sleepingbag sneaker snowboot snowshoe sock softshell stick stove " +
    "sweater tarp tent thermos top torch trainer trouser trousers vest waistcoat windbreaker baselayers underwear"
  ).split(" "),
);

const OUTING = new Set(
  (
    "alps backpacking camp camping campsite climb climbing expedition festival hike hiking kayak kayaking " +
    "mountain mountaineering outdoors paddle paddling rain rainy run running ski skiing snow snowy summer " +
    "summit trail trek trekking trip walk walking winter weekend"
  ).split(" "),
);

/** Words of other languages for the same things, so that nobody meets a blank stare. */
const FOREIGN: Readonly<Record<string, string>> = {
  bota: "boots",
  botas: "boots",
  botte: "boots",
  bottes: "boots",
  scarponi: "boots",
  stiefel: "boots",
  wanderschuhe: "hiking shoes",
  wanderstiefel: "hiking boots",
  winterstiefel: "winter boots",
  schuhe: "shoes",
  chaussure: "shoes",
  chaussures: "shoes",
  zapatos: "shoes",
  scarpe: "shoes",
  zelt: "tent",
  zelte: "tents",
  tente: "tent",
  tentes: "tents",
  tienda: "tent",
  tenda: "tent",
  jacke: "jacket",
  regenjacke: "rain jacket",
  winterjacke: "winter jacket",
  veste: "jacket",
  chaqueta: "jacket",
  giacca: "jacket",
  rucksacke: "packs",
  sac: "pack",
  mochila: "pack",
  zaino: "pack",
  schlafsack: "sleeping bag",
  handschuhe: "gloves",
  gants: "gloves",
  guantes: "gloves",
  mutze: "beanie",
  bonnet: "beanie",
  stirnlampe: "headlamp",
  frontale: "headlamp",
  linterna: "torch",
  kocher: "stove",
  rechaud: "stove",
  hornillo: "stove",
  socken: "socks",
  chaussettes: "socks",
  calcetines: "socks",
  hiver: "winter",
  invierno: "winter",
  inverno: "winter",
  wandern: "hiking",
  randonnee: "hiking",
  senderismo: "hiking",
  wasserdicht: "waterproof",
  impermeable: "waterproof",
};

/** Every English word that is known here, and what people call more than one of it. */
export const gearVocabulary: readonly string[] = [
  ...[...GEAR].flatMap((word) => [word, `${word}s`]),
  ...OUTING,
];

export function mentionsGear(words: readonly string[]): boolean {
  return words.some((word) => GEAR.has(word) || GEAR.has(singular(word)) || isCompoundGear(word));
}

export function mentionsOuting(words: readonly string[]): boolean {
  return words.some((word) => OUTING.has(word));
}

/** English search words for what was said in another language; empty where nothing is recognized. */
export function foreignGearWords(words: readonly string[]): string {
  return [...new Set(words.flatMap((word) => FOREIGN[word] ?? []))].join(" ");
}

export function isForeignGearWord(word: string): boolean {
  return Object.hasOwn(FOREIGN, word);
}

function isCompoundGear(word: string): boolean {
  return word.split("-").some((part) => part !== word && GEAR.has(singular(part)));
}
