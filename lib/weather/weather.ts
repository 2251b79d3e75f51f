/** Days ahead that are asked for at most. */
export const MOST_DAYS = 7;

export interface DayOfWeather {
  /** ISO 8601, in the place's own time zone. */
  date: string;
  /** In words, such as `light rain`. */
  condition: string;
  /** Degrees Celsius, as are the others. */
  min: number;
  max: number;
  /** Percent; null where it isn't known. */
  rainChance: number | null;
}

export interface Weather {
  place: string;
  country: string | null;
  /** IANA, such as `Europe/Berlin`. */
  timeZone: string;
  now: { temperature: number; feelsLike: number; condition: string; windKmh: number };
  /** Today first. */
  days: DayOfWeather[];
}

/** Where forecasts come from. */
export interface WeatherSource {
  /**
   * The weather at a place by its name; null where no place is called that. Throws
   * `WeatherUnavailableError`.
   */
  forecast(place: string): Promise<Weather | null>;
}

/** The service can't be reached, or sends what makes no sense. */
export class WeatherUnavailableError extends Error {
  override name = "WeatherUnavailableError";
}
