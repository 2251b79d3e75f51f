import { createServer } from "node:http";

/** Places that the stand-in knows, by lowercase name. */
const PLACES = {
  bergen: { name: "Bergen", country: "Norway", latitude: 60.39299, longitude: 5.32415 },
  zermatt: { name: "Zermatt", country: "Switzerland", latitude: 46.02126, longitude: 7.749 },
} as const;

const CURRENT_VARIABLES = {
  temperature_2m: 3.4,
  apparent_temperature: -0.6,
  weather_code: 61,
  wind_speed_10m: 21.9,
};
const DAILY_VARIABLES = {
  weather_code: 63,
  temperature_2m_max: 5.2,
  temperature_2m_min: -1.4,
  precipitation_probability_max: 80,
};

export interface OpenMeteoServer {
  /** For both `WEATHER_URL` and `WEATHER_PLACES_URL`. */
  url: string;
  /** Request paths with queries, in order, including rejected requests. */
  requests: string[];
  /** The next requests are answered with these statuses, with invalid content, or not at all. */
  failNext(...faults: (number | "silence" | "nonsense")[]): void;
  /** Every place exists from now on, in this country. */
  nameCountry(name: string): void;
  close(): Promise<void>;
}

/**
 * A stand-in for Open-Meteo's two APIs; it rejects parameters and variables that they don't have.
 */
export async function startOpenMeteoServer(): Promise<OpenMeteoServer> {
  let renamed: string | undefined;
  const requests: string[] = [];
  const faults: (number | "silence" | "nonsense")[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://stand-in");
    requests.push(`${url.pathname}${url.search}`);
    const fault = faults.shift();
    if (fault === "silence") return;
    const [status, body] =
      fault === "nonsense"
        ? ([200, { weather: "nice" }] as const)
        : fault === undefined
          ? answer(request.method ?? "", url, renamed)
          : ([fault, { error: true, reason: "The stand-in was asked to fail." }] as const);
    response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
    response.end(JSON.stringify(body));
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    failNext: (...next) => void faults.push(...next),
    nameCountry: (name) => {
      renamed = name;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

type Answer = readonly [status: number, body: object];

function answer(method: string, { pathname, searchParams }: URL, country?: string): Answer {
  if (method !== "GET") return [405, { error: true, reason: "Method Not Allowed" }];
  if (pathname === "/v1/search") return places(searchParams, country);
  if (pathname === "/v1/forecast") return forecast(searchParams);
  return [404, { error: true, reason: "Not Found" }];
}

function places(query: URLSearchParams, country?: string): Answer {
  const unknown = unknownParameter(query, ["name", "count", "language", "format"]);
  if (unknown) return unknown;
  const name = query.get("name") ?? "";
  const known = Object.entries(PLACES).find(([key]) => key === name.toLowerCase())?.[1];
  const place = known ?? (country ? { ...PLACES.bergen, name } : undefined);
  return [
    200,
    place
      ? { results: [{ id: 1, ...place, ...(country && { country }) }], generationtime_ms: 1 }
      : { generationtime_ms: 1 },
  ];
}

function forecast(query: URLSearchParams): Answer {
  const known = ["latitude", "longitude", "current", "daily", "timezone", "forecast_days"];
  const unknown = unknownParameter(query, known);
  if (unknown) return unknown;
  const latitude = Number(query.get("latitude") ?? NaN);
  const longitude = Number(query.get("longitude") ?? NaN);
  const days = Number(query.get("forecast_days") ?? 7);
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
    return invalid("Latitude must be in range of -90 to 90°.");
  if (!Number.isInteger(days) || days < 0 || days > 16)
    return invalid("Forecast days is invalid. Allowed range 0 to 16.");
  if (query.has("daily") && !query.has("timezone")) return invalid("Timezone is required");
  const current = variables(query.get("current"), CURRENT_VARIABLES);
  const daily = variables(query.get("daily"), DAILY_VARIABLES);
  if (!current || !daily)
    return invalid(
      "Data corrupted at path ''. Cannot initialize variable from invalid String value.",
    );
  const time = Array.from(
    { length: days },
    (_, index) => `2026-03-${String(10 + index).padStart(2, "0")}`,
  );
  const series = Object.entries(daily).map(([name, value]) => [name, time.map(() => value)]);
  return [
    200,
    {
      latitude,
      longitude,
      timezone: "Europe/Oslo",
      current: { time: "2026-03-10T12:00", interval: 900, ...current },
      daily: { time, ...Object.fromEntries(series) },
    },
  ];
}

function variables(list: string | null, known: Record<string, number>) {
  const names = (list ?? "").split(",").filter(Boolean);
  if (names.some((name) => !Object.hasOwn(known, name))) return null;
  return Object.fromEntries(names.map((name) => [name, known[name] ?? 0]));
}

function unknownParameter(query: URLSearchParams, known: readonly string[]): Answer | null {
  const name = [...query.keys()].find((key) => !known.includes(key));
  return name === undefined ? null : invalid(`Unknown parameter ${name}.`);
}

function invalid(reason: string): Answer {
  return [400, { error: true, reason }];
}
