import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { planTrip } from "@/lib/capabilities/trips/plan-trip";
import * as weather from "@/lib/weather";
import { toolContext, useTool } from "../../support/assistant/run-tool";
import { newOwner, openShopDatabase, type ShopDatabase } from "../../support/shop-database";

vi.mock("@/lib/weather", { spy: true });

const frost: weather.Weather = {
  place: "Zermatt",
  country: "Switzerland",
  timeZone: "Europe/Zurich",
  now: { temperature: 2, feelsLike: -3, condition: "snow", windKmh: 20 },
  days: [
    { date: "2026-03-10", condition: "snow", min: -4, max: 3, rainChance: 20 },
    { date: "2026-03-11", condition: "snow", min: -9, max: 1, rainChance: 25 },
  ],
};

let shop: ShopDatabase;
const forecast = vi.fn<weather.WeatherSource["forecast"]>();

beforeAll(async () => {
  shop = await openShopDatabase();
});

beforeEach(() => {
  vi.mocked(weather.weatherSource).mockReturnValue({ forecast });
});

afterAll(async () => {
  await shop.close();
});

const trip = { place: "Zermatt", days: 2, in_a_tent: true };

describe("plan_trip", () => {
  it("packs for the weather at the destination, in steps that the user sees", async () => {
    forecast.mockResolvedValue(frost);
    const { answer, shown, widgets } = await useTool(planTrip, trip, toolContext(newOwner()));
    expect(answer).toMatchObject({ status: "planned", coldest_c: -9, rain_percent: 25 });
    expect(JSON.stringify(answer)).toContain('"product_slug":"bastion-4-season-tent"');
    expect(JSON.stringify(answer)).not.toContain("Rain jacket");
    expect(shown.find((item) => item.type === "workflow")).toMatchObject({
      workflow: {
        summary: { title: "Planned 2 days in Zermatt" },
        tasks: [
          { title: "Zermatt: snow, 2° now", status_indicator: "complete" },
          { title: expect.stringMatching(/^Chose \d+ things/), status_indicator: "complete" },
        ],
      },
    });
    expect(JSON.stringify(widgets)).toContain('"type":"Checkbox"');
  });

  it("packs for any weather if the service is down", async () => {
    forecast.mockRejectedValue(new weather.WeatherUnavailableError("It is down."));
    const { answer, widgets } = await useTool(planTrip, trip, toolContext(newOwner()));
    expect(answer).toMatchObject({ status: "planned", coldest_c: null });
    expect(JSON.stringify(answer)).toContain("Rain jacket");
    expect(JSON.stringify(widgets)).toContain("for any weather");
  });

  it("says so if the place is unknown", async () => {
    forecast.mockResolvedValue(null);
    const { answer, widgets } = await useTool(planTrip, trip, toolContext(newOwner()));
    expect(answer).toEqual({ status: "not_found", place: "Zermatt" });
    expect(widgets).toEqual([]);
  });

  it("fails as a whole on an unexpected error", async () => {
    forecast.mockRejectedValue(new TypeError("A bug."));
    const planning = useTool(planTrip, trip, toolContext(newOwner()));
    await expect(planning).rejects.toThrow("A bug.");
  });
});
