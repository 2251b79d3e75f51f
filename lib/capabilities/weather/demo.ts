import {
  callTool,
  defineDemo,
  splitExamples,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { placeInWords } from "@/lib/weather/place-in-words";
import { weatherTerm } from "@/lib/weather/terms";
import glossary from "./glossary.json" with { type: "json" };
import wishes from "./wishes.json" with { type: "json" };
import { weatherText } from "./messages";
import { WeatherResultSchema } from "./results";

export const weatherDemo = defineDemo({
  glossary,
  wishes,
  intents: [
    {
      name: "weather.get",
      wish: "what's the weather in Bergen?",
      words: "weather forecast temperature rain snow cold sunny",
      examples: splitExamples(`
        what is the weather in bergen | weather in oslo | how is the weather in the alps
        will it rain tomorrow in berlin | what is the forecast for zermatt this weekend
        how cold is it in tromso | is it snowing in innsbruck | weather forecast for keswick
        what's the temperature in chamonix right now | what is the weather today
      `),
      answer: describeWeather,
    },
  ],
});

function* describeWeather({ said, language }: Wish): Plan<string | null> {
  const place = placeInWords(said, language);
  if (place === undefined) return weatherText(language, "where");
  const result = yield* callTool(
    "get_weather",
    { place, days: null },
    WeatherResultSchema.or(RefusalSchema),
  );
  switch (result.status) {
    case "refused":
      return weatherText(language, "unavailable");
    case "not_found":
      return weatherText(language, "notFound", { place: result.place });
    case "ok": {
      const coldest = Math.min(...result.days.map(({ min_c }) => min_c));
      return weatherText(language, "now", {
        place: result.place,
        temperature: result.now.temperature_c,
        condition: weatherTerm(language, result.now.condition),
        nights: coldest < 5 ? "cold" : "mild",
        coldest,
      });
    }
  }
}
