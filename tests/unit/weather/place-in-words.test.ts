import { describe, expect, it } from "vitest";
import { placeInWords } from "@/lib/weather/place-in-words";

describe("the place that a sentence is about", () => {
  it.each([
    ["en", "What's the weather in Bergen?", "Bergen"],
    ["en", "how is the weather in new york today", "new york"],
    ["en", "will it rain tomorrow in the alps", "alps"],
    ["en", "plan a trip to Bad Gastein for 3 days", "Bad Gastein"],
    ["en", "is it going to rain tomorrow?", undefined],
    ["de", "Plane eine Reise nach Bergen für 3 Tage", "Bergen"],
    ["de", "wie ist das wetter in bergen heute", "bergen"],
    ["es", "Planea un viaje a Bergen de 3 días", "Bergen"],
    ["es", "¿qué tiempo hace en sevilla?", "sevilla"],
    ["fr", "Quel temps fait-il à Chamonix demain ?", "Chamonix"],
    ["fr", "quel temps fait-il à chamonix demain ?", "chamonix"],
    ["ja", "ベルゲンの天気は？", "ベルゲン"],
    ["ja", "ベルゲンへの旅行を計画して", "ベルゲン"],
  ] as const)("is found, in %s: %s", (language, words, place) => {
    expect(placeInWords(words, language)).toBe(place);
  });
});
