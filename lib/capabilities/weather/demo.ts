import {
  callTool,
  defineDemo,
  splitExamples,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { WeatherResultSchema } from "./results";

export const weatherDemo = defineDemo({
  englishOnly: true,
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

const PLACE =
  /\b(?:in|at|near|for|around)\s+(?:the\s+)?([\p{L}][\p{L} '.-]{1,60}?)(?=\s+(?:today|tomorrow|now|right now|this|next|on|at)\b|\s*[?!.,]|\s*$)/iu;

function* describeWeather(wish: Wish): Plan<string | null> {
  const place = PLACE.exec(wish.typed)?.[1]?.trim();
  if (place === undefined) return "Where? Say for example “what's the weather in Bergen?”.";
  const result = yield* callTool(
    "get_weather",
    { place, days: null },
    WeatherResultSchema.or(RefusalSchema),
  );
  switch (result.status) {
    case "refused":
      return result.message;
    case "not_found":
      return `I can't find a place called “${result.place}”.`;
    case "ok": {
      const coldest = Math.min(...result.days.map(({ min_c }) => min_c));
      const layers = coldest < 5 ? ` Down to ${coldest}° at night: pack a warm layer.` : "";
      return `In **${result.place}** it is ${result.now.temperature_c}° now, ${result.now.condition}.${layers}`;
    }
  }
}
