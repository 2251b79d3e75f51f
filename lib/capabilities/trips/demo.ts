import {
  callTool,
  defineDemo,
  splitExamples,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import { TripSchema } from "./results";

export const tripsDemo = defineDemo({
  englishOnly: true,
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
      `),
      answer: planTrip,
    },
  ],
});

const PLACE =
  /\b(?:in|to|for|around)\s+(?:the\s+)?([\p{Lu}][\p{L}'.-]+(?:\s+[\p{Lu}][\p{L}'.-]+)*)/u;
const LOWER_CASE = /\b(?:in|to)\s+(?:the\s+)?(\p{L}{3,30})\s*(?:for\b|$|[?.!,])/u;

function* planTrip(wish: Wish): Plan<string | null> {
  const place = (PLACE.exec(wish.typed) ?? LOWER_CASE.exec(wish.typed))?.[1];
  if (place === undefined) return "Where to? Say for example “plan a trip to Bergen for 3 days”.";
  const days = wish.numbers.find((number) => number >= 1 && number <= 7) ?? 2;
  const in_a_tent = wish.has(/\b(?:tent|camp|camping|wild|outdoors)\b/);
  const trip = yield* callTool("plan_trip", { place, days, in_a_tent }, TripSchema);
  if (trip.status === "not_found") return `I can't find a place called “${trip.place}”.`;
  const weather =
    trip.coldest_c === null
      ? "I couldn't get a forecast, so the list is for any weather."
      : `It gets down to ${trip.coldest_c}° there.`;
  return `Your list for **${trip.place}** is ready to tick off. ${weather}`;
}
