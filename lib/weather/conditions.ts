/** WMO weather codes as Open-Meteo uses them; each entry applies from its number up to the next. */
const CONDITIONS: readonly (readonly [from: number, words: string])[] = [
  [0, "clear sky"],
  [1, "mainly clear"],
  [2, "partly cloudy"],
  [3, "overcast"],
  [45, "fog"],
  [51, "drizzle"],
  [56, "freezing drizzle"],
  [61, "light rain"],
  [63, "rain"],
  [65, "heavy rain"],
  [66, "freezing rain"],
  [71, "light snow"],
  [73, "snow"],
  [75, "heavy snow"],
  [77, "snow grains"],
  [80, "rain showers"],
  [82, "violent rain showers"],
  [85, "snow showers"],
  [95, "thunderstorm"],
  [96, "thunderstorm with hail"],
];

export function conditionOf(code: number): string {
  return CONDITIONS.findLast(([from]) => code >= from)?.[1] ?? "unknown";
}
