import { describe, expect, it } from "vitest";
import { packingTerm } from "@/lib/capabilities/trips/widgets/terms";
import { LANGUAGES } from "@/lib/i18n/languages";
import { packingList } from "@/lib/shop/trips/packing-list";
import { conditionOf } from "@/lib/weather/conditions";
import { weatherTerm } from "@/lib/weather/terms";

describe("the terms of the data", () => {
  const trip = { rainChance: null, nights: 1 };
  const packed = [
    ...packingList({ ...trip, coldest: 0 }, []),
    ...packingList({ ...trip, coldest: 20 }, []),
    ...packingList({ ...trip, coldest: 20, nights: 0 }, []),
  ].map(({ label }) => label);
  const conditions = Array.from({ length: 100 }, (_, code) => conditionOf(code));

  it.each(LANGUAGES.filter((language) => language !== "en"))("are all there in %s", (language) => {
    const missing = [
      ...packed.filter((label) => packingTerm(language, label) === label),
      ...conditions.filter((condition) => weatherTerm(language, condition) === condition),
    ];
    expect([...new Set(missing)]).toEqual([]);
  });
});
