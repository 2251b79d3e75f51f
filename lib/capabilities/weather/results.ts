import { z } from "zod";

const DaySchema = z.object({
  date: z.iso.date(),
  condition: z.string(),
  /** Degrees Celsius. */
  min_c: z.int(),
  max_c: z.int(),
  /** Null if unknown. */
  rain_percent: z.number().nullable(),
});

export const WeatherResultSchema = z.union([
  z.object({
    status: z.literal("ok"),
    place: z.string(),
    country: z.string().nullable(),
    now: z.object({
      temperature_c: z.int(),
      feels_like_c: z.int(),
      condition: z.string(),
      wind_kmh: z.int(),
    }),
    /** Today first. */
    days: z.array(DaySchema),
  }),
  z.object({ status: z.literal("not_found"), place: z.string() }),
]);
export type WeatherResult = z.infer<typeof WeatherResultSchema>;
