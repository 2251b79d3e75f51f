import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { userLanguage } from "@/lib/assistant/user-language";
import { RefusalError } from "@/lib/refusal-error";
import { MAX_DAYS, weatherSource, WeatherUnavailableError, type Weather } from "@/lib/weather";
import { WeatherResultSchema, type WeatherResult } from "./results";
import { weatherCard, weatherCopyText } from "./widgets/weather-card";

export const getWeather = defineTool({
  name: "get_weather",
  description:
    "The weather at a place now and for up to seven days. The user sees a card, so say what it means " +
    "for their plans and gear instead of repeating it.",
  parameters: z.object({
    place: z.string().min(2).max(100).describe("A town or area, such as Tromsø."),
    days: z.int().min(1).max(MAX_DAYS).nullable().describe("From today on; null means three."),
  }),
  result: WeatherResultSchema,
  progress: { text: "Checking the forecast", icon: "globe" },
  timeout: 30_000,
  run: async ({ place, days }, context): Promise<WeatherResult> => {
    const found = await forecast(place);
    if (!found) return { status: "not_found", place };
    const weather = { ...found, days: found.days.slice(0, days ?? 3) };
    const language = userLanguage(context);
    await context.streamWidget(weatherCard(weather, language), weatherCopyText(weather, language));
    return weatherFacts(weather);
  },
});

async function forecast(place: string): Promise<Weather | null> {
  try {
    return await weatherSource().forecast(place);
  } catch (error) {
    if (!(error instanceof WeatherUnavailableError)) throw error;
    throw new RefusalError(
      "Sorry, the weather service isn't answering right now. Please try again in a few minutes.",
      { cause: error },
    );
  }
}

function weatherFacts({ place, country, now, days }: Weather): WeatherResult {
  return {
    status: "ok",
    place,
    country,
    now: {
      temperature_c: now.temperature,
      feels_like_c: now.feelsLike,
      condition: now.condition,
      wind_kmh: now.windKmh,
    },
    days: days.map(({ date, condition, min, max, rainChance }) => ({
      date,
      condition,
      min_c: min,
      max_c: max,
      rain_percent: rainChance,
    })),
  };
}
