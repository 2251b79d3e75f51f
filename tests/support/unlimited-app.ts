import { vi } from "vitest";
import { getDatabase } from "@/lib/db";
import { openShopDatabase } from "./shop-database";
import { startSmtpServer } from "./email/start-smtp-server";
import {
  startOpenAIServer,
  STAND_IN_KEY,
  type OpenAIServer,
} from "./openai-server/start-openai-server";
import { startOpenMeteoServer, type OpenMeteoServer } from "./weather/open-meteo-server";

export const SIGNED_WITH = "a secret that only the tests know";

export interface UnlimitedApp {
  openai: OpenAIServer;
  weather: OpenMeteoServer;
  close: () => Promise<void>;
}

/** The app without limits, with stand-ins for what it calls. */
export async function openUnlimitedApp(): Promise<UnlimitedApp> {
  const [openai, weather, smtp] = await Promise.all([
    startOpenAIServer(),
    startOpenMeteoServer(),
    startSmtpServer(),
  ]);
  const variables = {
    AUTH_SECRET: SIGNED_WITH,
    OPENAI_API_KEY: STAND_IN_KEY,
    OPENAI_BASE_URL: openai.url,
    WEATHER_URL: weather.url,
    WEATHER_PLACES_URL: weather.url,
    SMTP_URL: smtp.url,
    EMAIL_FROM: "Acme <shop@acme.example>",
    EMAILS_PER_SITE: "unlimited",
    CRON_SECRET: "only the scheduler knows",
    RATE_LIMIT_PER_MINUTE: "0",
    MODEL_CALLS_PER_DAY: "unlimited",
    MODEL_CALLS_PER_MINUTE: "unlimited",
    MODEL_CALLS_PER_ADDRESS: "unlimited",
    MESSAGES_PER_GUEST: "unlimited",
    MESSAGES_PER_USER: "unlimited",
    MESSAGES_PER_ADDRESS: "unlimited",
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { close: closeDatabase } = await openShopDatabase();
  const database = await getDatabase();
  await database.product.updateMany({ data: { stock: 1_000_000 } });
  const close = async () => {
    await Promise.all([openai.close(), weather.close(), smtp.close()]);
    await closeDatabase();
    vi.unstubAllEnvs();
  };
  return { openai, weather, close };
}
