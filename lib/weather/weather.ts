/** Maximum number of forecast days. */
export const MAX_DAYS = 7;

export interface DayOfWeather {
  /** ISO 8601, in the place's own time zone. */
  date: string;
  /** In words, such as `light rain`. */
  condition: string;
  /** Degrees Celsius, like the other temperatures. */
  min: number;
  max: number;
  /** Percent; null if unknown. */
  rainChance: number | null;
}

export interface Weather {
  place: string;
  country: string | null;
  /** An IANA name, such as `Europe/Berlin`. */
  timeZone: string;
  now: { temperature: number; feelsLike: number; condition: string; windKmh: number };
  /** Today first. */
  days: DayOfWeather[];
}

/** A source of weather forecasts. */
export interface WeatherSource {
  /**
   * The weather at a named place; null if the place isn't found. Throws `WeatherUnavailableError`.
   */
  forecast(place: string): Promise<Weather | null>;
}

/** The service can't be reached or sends an invalid response. */
export class WeatherUnavailableError extends Error {
  override name = "WeatherUnavailableError";
}
