import { defineCapability } from "@/lib/assistant/define-capability";
import { weatherDemo } from "./demo";
import { getWeather } from "./tools";

export const weather = defineCapability({
  name: "weather",
  agents: ["general"],
  instructions: `Weather
- get_weather for a place that the user names; ask for it where they named none. Then say which gear suits it.`,
  tools: [getWeather],
  tour: {
    title: "Check the weather",
    line: "A forecast from Open-Meteo in a card.",
    prompt: "What's the weather in Bergen?",
    result: "Norway",
    drawing:
      "M7 18a4 4 0 0 1 .5-8A5.5 5.5 0 0 1 18 11.5 3.3 3.3 0 0 1 17.5 18H7Zm1 2.5v.5m4-.5v.5m4-.5v.5",
  },
  demo: weatherDemo,
});
