import { z } from "zod";
import { systemClock, type Clock } from "@/lib/clock";
import { retry } from "@/lib/retry";
import { conditionOf } from "./conditions";
import { CURRENT, DAILY, ForecastSchema, PlacesSchema } from "./open-meteo-schemas";
import { MAX_DAYS, WeatherUnavailableError, type Weather, type WeatherSource } from "./weather";

interface OpenMeteoOptions {
  /** Such as `https://api.open-meteo.com`. */
  forecastUrl: string;
  /** Such as `https://geocoding-api.open-meteo.com`. */
  placesUrl: string;
  clock?: Clock;
  /** Milliseconds; for tests. */
  timeout?: number;
  firstPause?: number;
}

const MAX_ATTEMPTS = 3;
/** Milliseconds. Three attempts and their delays must stay below a tool's own timeout. */
const TIMEOUT = 4_000;
const FIRST_PAUSE = 250;
/** How long a forecast is cached, in milliseconds. */
const CACHE_MS = 10 * 60_000;
const MAX_KEPT = 500;

/** The service responded with this status. */
class StatusError extends Error {
  constructor(readonly status: number) {
    super(`The weather service answered ${status}.`);
  }
}

/** Forecasts from Open-Meteo, which needs no key. */
export class OpenMeteo implements WeatherSource {
  readonly #options: OpenMeteoOptions;
  readonly #clock: Clock;
  readonly #kept = new Map<string, { until: number; weather: Promise<Weather | null> }>();

  constructor(options: OpenMeteoOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  forecast(place: string): Promise<Weather | null> {
    const key = place.trim().toLowerCase();
    const kept = this.#kept.get(key);
    if (kept && kept.until > this.#clock()) return kept.weather;
    const weather = this.#read(place.trim());
    if (this.#kept.size >= MAX_KEPT) this.#kept.clear();
    this.#kept.set(key, { until: this.#clock() + CACHE_MS, weather });
    // A failed request is not cached; the caller gets the error.
    weather.catch(() => this.#kept.delete(key));
    return weather;
  }

  async #read(name: string): Promise<Weather | null> {
    try {
      const places = await this.#get(this.#options.placesUrl, "/v1/search", PlacesSchema, {
        name,
        count: "1",
        language: "en",
        format: "json",
      });
      const [place] = places.results;
      if (!place) return null;
      const forecast = await this.#get(this.#options.forecastUrl, "/v1/forecast", ForecastSchema, {
        latitude: String(place.latitude),
        longitude: String(place.longitude),
        current: CURRENT,
        daily: DAILY,
        timezone: "auto",
        forecast_days: String(MAX_DAYS),
      });
      return weatherOf(place, forecast);
    } catch (cause) {
      throw new WeatherUnavailableError("The weather service didn't answer.", { cause });
    }
  }

  async #get<Schema extends z.ZodType>(
    base: string,
    path: string,
    schema: Schema,
    query: Record<string, string>,
  ): Promise<z.output<Schema>> {
    const url = new URL(base.replace(/\/$/, "") + path);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const { timeout = TIMEOUT, firstPause = FIRST_PAUSE } = this.#options;
    return retry(
      async () => {
        const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
        if (!response.ok) throw new StatusError(response.status);
        return schema.parse(await response.json());
      },
      { attempts: MAX_ATTEMPTS, firstPause, shouldRetry },
    );
  }
}

/**
 * Whether a retry could help: an invalid request stays invalid, and so does an unexpected response.
 */
function shouldRetry(error: unknown): boolean {
  if (error instanceof StatusError) return error.status >= 500 || error.status === 429;
  return !(error instanceof z.ZodError);
}

function weatherOf(
  { name, country }: z.output<typeof PlacesSchema>["results"][number],
  { timezone, current, daily }: z.output<typeof ForecastSchema>,
): Weather {
  return {
    place: name,
    country: country ?? null,
    timeZone: timezone,
    now: {
      temperature: Math.round(current.temperature_2m),
      feelsLike: Math.round(current.apparent_temperature),
      condition: conditionOf(current.weather_code),
      windKmh: Math.round(current.wind_speed_10m),
    },
    days: daily.time.flatMap((date, index) => {
      const min = daily.temperature_2m_min[index];
      const max = daily.temperature_2m_max[index];
      const code = daily.weather_code[index];
      if (min == null || max == null || code == null) return [];
      const rainChance = daily.precipitation_probability_max[index] ?? null;
      return [
        {
          date,
          condition: conditionOf(code),
          min: Math.round(min),
          max: Math.round(max),
          rainChance,
        },
      ];
    }),
  };
}
