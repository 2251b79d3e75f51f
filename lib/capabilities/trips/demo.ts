import {
  callTool,
  defineDemo,
  splitExamples,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import { placeInWords } from "@/lib/weather/place-in-words";
import glossary from "./glossary.json" with { type: "json" };
import wishes from "./wishes.json" with { type: "json" };
import { tripsText } from "./messages";
import { TripSchema } from "./results";

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
      `),
      answer: planTrip,
    },
  ],
});

function* planTrip(wish: Wish): Plan<string | null> {
  const { language } = wish;
  const place = placeInWords(wish.said, language);
  if (place === undefined) return tripsText(language, "where");
  const days = wish.numbers.find((number) => number >= 1 && number <= 7) ?? 2;
  const in_a_tent = wish.has(/\b(?:tent|camp|camping|wild|outdoors)\b/);
  const trip = yield* callTool("plan_trip", { place, days, in_a_tent }, TripSchema);
  if (trip.status === "not_found") return tripsText(language, "notFound", { place: trip.place });
  return tripsText(language, "planned", {
    place: trip.place,
    coldest: trip.coldest_c ?? "unknown",
  });
}
