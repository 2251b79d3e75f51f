import { startOpenMeteoServer } from "../../support/weather/open-meteo-server";
import { test, type AppSettings } from "./app-fixture";

/** Tests of an app with these settings that gets its forecasts from a stand-in for Open-Meteo. */
export function testWithWeather(app: AppSettings = {}) {
  return test.extend<object, { weather: string }>({
    weather: [
      async ({}, provide) => {
        const server = await startOpenMeteoServer();
        await provide(server.url);
        await server.close();
      },
      { scope: "worker" },
    ],
    settings: [
      async ({ weather }, provide) =>
        provide({ ...app, variables: { WEATHER_URL: weather, WEATHER_PLACES_URL: weather } }),
      { scope: "worker" },
    ],
  });
}
