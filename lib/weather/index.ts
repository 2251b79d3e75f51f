import { env } from "@/lib/env";
import { OpenMeteo } from "./open-meteo";
import type { WeatherSource } from "./weather";

export {
  MAX_DAYS,
  WeatherUnavailableError,
  type DayOfWeather,
  type Weather,
  type WeatherSource,
} from "./weather";

let source: WeatherSource | undefined;

/** This process's weather source. */
export function weatherSource(): WeatherSource {
  source ??= new OpenMeteo(env().weather);
  return source;
}
