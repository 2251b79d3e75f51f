import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WeatherUnavailableError } from "@/lib/weather";
import { OpenMeteo } from "@/lib/weather/open-meteo";
import {
  startOpenMeteoServer,
  type OpenMeteoServer,
} from "../../support/weather/open-meteo-server";

let server: OpenMeteoServer;
let now: number;

beforeEach(async () => {
  server = await startOpenMeteoServer();
  now = Date.parse("2026-03-10T12:00:00Z");
});

afterEach(() => server.close());

function openMeteo(): OpenMeteo {
  return new OpenMeteo({
    forecastUrl: `${server.url}/`,
    placesUrl: server.url,
    clock: () => now,
    timeout: 300,
    firstPause: 1,
  });
}

const bergen = {
  place: "Bergen",
  country: "Norway",
  now: { temperature: 3, feelsLike: -1, condition: "light rain", windKmh: 22 },
};

describe("a forecast", () => {
  it("is the weather of the first place with that name, in whole degrees and words", async () => {
    const weather = await openMeteo().forecast("Bergen");
    expect(weather).toMatchObject(bergen);
    expect(weather?.days).toHaveLength(7);
    expect(weather?.days[0]).toEqual({
      date: "2026-03-10",
      condition: "rain",
      min: -1,
      max: 5,
      rainChance: 80,
    });
  });

  it("is null for an unknown place", async () => {
    expect(await openMeteo().forecast("Atlantis & Co?")).toBeNull();
    expect(server.requests).toHaveLength(1);
  });

  it("is cached for ten minutes, ignoring case", async () => {
    const weather = openMeteo();
    await weather.forecast("Bergen");
    now += 10 * 60_000 - 1;
    await weather.forecast(" bergen ");
    expect(server.requests).toHaveLength(2);
    now += 1;
    await weather.forecast("Bergen");
    expect(server.requests).toHaveLength(4);
  });

  it.each([
    ["fails twice", [500, 503]],
    ["is busy", [429]],
    ["stays silent", ["silence"]],
  ] as const)("comes in the end from a service that %s", async (_what, faults) => {
    server.failNext(...faults);
    expect(await openMeteo().forecast("Bergen")).toMatchObject(bergen);
    expect(server.requests).toHaveLength(2 + faults.length);
  });

  it.each([
    ["fails three times", [500, 500, 500], 3],
    ["rejects the request", [400], 1],
    ["answers something else", ["nonsense"], 1],
  ] as const)("is unavailable from a service that %s", async (_what, faults, requests) => {
    server.failNext(...faults);
    const weather = openMeteo();
    await expect(weather.forecast("Bergen")).rejects.toThrow(WeatherUnavailableError);
    expect(server.requests).toHaveLength(requests);
    expect(await weather.forecast("Bergen")).toMatchObject(bergen);
  });

  it("is unavailable if the service can't be reached", async () => {
    await server.close();
    await expect(openMeteo().forecast("Bergen")).rejects.toThrow(WeatherUnavailableError);
  });
});
