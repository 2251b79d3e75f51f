import { afterAll, beforeAll, vi } from "vitest";
import { weatherSource } from "@/lib/weather";
import { startOpenMeteoServer, type OpenMeteoServer } from "./open-meteo-server";

/** Forecasts come from the stand-in for Open-Meteo during a file's tests, which get it. */
export function useOpenMeteo(): () => OpenMeteoServer {
  let server: OpenMeteoServer;

  beforeAll(async () => {
    server = await startOpenMeteoServer();
    vi.stubEnv("WEATHER_URL", server.url);
    vi.stubEnv("WEATHER_PLACES_URL", server.url);
    // Reads the variables, which happens once.
    weatherSource();
  });

  afterAll(() => server.close());

  return () => server;
}
