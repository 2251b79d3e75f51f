import { defineCapability } from "@/lib/assistant/define-capability";
import { weatherDemo } from "./demo";
import { getWeather } from "./tools";

/** Forecasts for places that users plan to visit. */
export const weather = defineCapability({
  name: "weather",
  agents: ["general"],
  instructions: `Weather
- get_weather for a place that the user names; ask for it where they named none. Then say which gear suits it.`,
  tools: [getWeather],
  demo: weatherDemo,
});
