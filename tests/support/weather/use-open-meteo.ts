import { afterAll, beforeAll, vi } from "vitest";
import { weatherSource } from "@/lib/weather";
import { startOpenMeteoServer, type OpenMeteoServer } from "./open-meteo-server";

/**
 * Uses the stand-in for Open-Meteo during a file's tests, and returns a function that gets the
 * stand-in.
 */
export function useOpenMeteo(): () => OpenMeteoServer {
  let server: OpenMeteoServer;

  beforeAll(async () => {
    server = await startOpenMeteoServer();
    vi.stubEnv("WEATHER_URL", server.url);
    vi.stubEnv("WEATHER_PLACES_URL", server.url);
    // Reads the environment variables, which happens only once.
    weatherSource();
  });

  afterAll(() => server.close());

  return () => server;
}
