import {
  callTool,
  defineDemo,
  splitExamples,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import { MAX_DAYS } from "@/lib/weather";
import { placeInWords } from "@/lib/weather/place-in-words";
import glossary from "./glossary.json" with { type: "json" };
import wishes from "./wishes.json" with { type: "json" };
import { tripsText } from "./messages";
import { TripSchema } from "./results";

const DEFAULT_DAYS = 2;

export const tripsDemo = defineDemo({
  glossary,
  wishes,
  intents: [
    {
      name: "trips.plan",
      wish: "plan a trip to Bergen",
      words: "trip plan pack packing list tour weekend",
      examples: splitExamples(`
        plan a trip to bergen | plan a weekend in zermatt | plan a {number} day trip to oslo
        what should i pack for {number} days in bergen | make a packing list for tromso
        packing list for a trip to the alps | plan my trip to keswick
        help me plan a hiking trip to zermatt for {number} days
        we are going to iceland in august | i am going to scotland in november with friends
        i am hiking in norway for {number} days | we are doing a long trail in iceland next summer
        we are off to the dolomites for a week and have no idea what we need
        what do i need for a week in norway | my sister and i are finally going to iceland
      `),
      answer: planTrip,
    },
  ],
});

function* planTrip(wish: Wish): Plan<string | null> {
  const { language } = wish;
  const place = placeInWords(wish.said, language);
  // “We are going to Norway and need a tent” is about the tent.
  const isAsked = wish.has(/\b(?:plan|pack|packing|trip to)\b/);
  if (!isAsked && (place === undefined || wish.named("kind").length > 0)) return null;
  if (place === undefined) return tripsText(language, "where");
  const days = daysOf(wish);
  const in_a_tent = wish.has(/\b(?:tent|camp|camping|wild|outdoors)\b/);
  const trip = yield* callTool("plan_trip", { place, days, in_a_tent }, TripSchema);
  if (trip.status === "not_found") return tripsText(language, "notFound", { place: trip.place });
  return tripsText(language, "planned", {
    place: trip.place,
    coldest: trip.coldest_c ?? "unknown",
  });
}

/** “For 3 days” is an entity, because it doesn't mean three people; “a 3 day trip” has a number. */
function daysOf(wish: Wish): number {
  const [count, unit] = wish.of("stay")[0]?.id.split(" ") ?? [wish.numbers[0] ?? DEFAULT_DAYS];
  return Math.max(1, Math.min(Number(count) * (unit === "weeks" ? 7 : 1), MAX_DAYS));
}
