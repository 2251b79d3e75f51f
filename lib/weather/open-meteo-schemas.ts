import { z } from "zod";

/** The geocoding API's response; `results` is missing if no place was found. */
export const PlacesSchema = z.object({
  /**
   * Always present, unlike `results`, so it distinguishes an empty response from another server's
   * response.
   */
  generationtime_ms: z.number(),
  results: z
    .array(
      z.object({
        name: z.string().max(200),
        country: z.string().max(200).nullish(),
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
      }),
    )
    .default([]),
});

/** The forecast API's response to `CURRENT` and `DAILY`. */
export const ForecastSchema = z.object({
  timezone: z.string().max(60),
  current: z.object({
    temperature_2m: z.number(),
    apparent_temperature: z.number(),
    weather_code: z.int(),
    wind_speed_10m: z.number(),
  }),
  daily: z.object({
    time: z.array(z.iso.date()).min(1).max(16),
    weather_code: z.array(z.int().nullable()),
    temperature_2m_max: z.array(z.number().nullable()),
    temperature_2m_min: z.array(z.number().nullable()),
    precipitation_probability_max: z.array(z.number().nullable()),
  }),
});

export const CURRENT = "temperature_2m,apparent_temperature,weather_code,wind_speed_10m";
export const DAILY =
  "weather_code,temperature_2m_max,temperature_2m_min,precipitation_probability_max";
