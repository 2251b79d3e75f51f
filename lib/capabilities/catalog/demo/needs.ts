import type { Wish } from "@/lib/assistant/demo-model";
import { stemmedWords } from "@/lib/shop/search-words";

/** What people say when they need one of a kind, and don't name it. */
export const NEEDS: Readonly<Record<string, string>> = {
  hats: "ears head hair",
  gloves: "hands fingers",
  socks: "feet toes blisters",
  slippers: "feet toes hut indoors cosy cozy evening house",
  boots: "feet mud puddles walk dry",
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
  "dry bags": "canoe boat phone lake swim",
  "hip packs": "keys phone wallet snack festival",
  "trekking poles": "knees knee downhill balance steep",
  snowshoes: "deep snow",
  parkas: "freeze cold bus stop standing",
  fleeces: "cosy cozy cold chilly",
  "rain jackets": "rain wet soaked storm",
  trousers: "legs rain wet soaked",
  tops: "sweat underwear cold pyjamas",
};
const WORDS = Object.entries(NEEDS).map(
  ([kind, words]) => [kind, new Set(stemmedWords(words))] as const,
);
const MOST = 3;

/** The kinds that a wish needs by its words; a word counts less the more kinds it can mean. */
export function kindsNeeded({ plainWords, text }: Wish): string[] {
  if (/\bsleep(?:ing)? on\b/.test(text)) return ["mats"];
  const asked = stemmedWords(plainWords.join(" "));
  const worth = (word: string) => 1 / WORDS.filter(([, words]) => words.has(word)).length;
  const scores = WORDS.map(([kind, words]) => ({
    kind,
    score: asked.filter((word) => words.has(word)).reduce((sum, word) => sum + worth(word), 0),
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  return best === 0
    ? []
    : scores.flatMap(({ kind, score }) => (score === best ? [kind] : [])).slice(0, MOST);
}
