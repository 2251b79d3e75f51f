import { seedDatabase } from "@/prisma/seed";
import { openPostgresForTests } from "../../support/database/postgres-database";
import type { TestDatabase } from "../../support/database/sqlite-database";
import { freePort } from "../../support/free-port";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";
import { WordGate } from "../../support/openai-server/word-gate";
import { buildForVercel } from "../../support/vercel/build-for-vercel";
import { Platform } from "../../support/vercel/platform";

export interface VercelSite {
  platform: Platform;
  database: TestDatabase["database"];
  openai: OpenAIServer;
  /** The model says a word only when this lets it pass. */
  words: WordGate;
  /** Closes the functions' connections to the database, as hosts do with idle ones. */
  closeConnections(): Promise<void>;
  /** The same build, on a platform that ends each invocation after this time. */
  startLimited(timeLimitMs: number): Promise<Platform>;
  close(): Promise<void>;
}

/** Builds the project and deploys it to a stand-in for Vercel, on PostgreSQL. */
export async function openVercelSite(): Promise<VercelSite> {
  const words = new WordGate();
  const [postgres, openai] = await Promise.all([
    openPostgresForTests(),
    startOpenAIServer({ pace: words.pace }),
  ]);
  const { database, url: databaseUrl, close } = await postgres.createDatabase();
  const variablesFor = (port: number) => ({
    VERCEL: "1",
    VERCEL_ENV: "production",
    SITE_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: "a secret that only the tests know",
    NEXT_PUBLIC_CHATKIT_WIDGET: "builtin",
    NEXT_TELEMETRY_DISABLED: "1",
    OPENAI_API_KEY: STAND_IN_KEY,
    OPENAI_BASE_URL: openai.url,
    OPENAI_MODEL: "stand-in",
    RATE_LIMIT_PER_MINUTE: "0",
    MODEL_CALLS_PER_DAY: "unlimited",
    MODEL_CALLS_PER_MINUTE: "unlimited",
    MODEL_CALLS_PER_ADDRESS: "unlimited",
    MESSAGES_PER_ADDRESS: "unlimited",
    MESSAGES_PER_GUEST: "unlimited",
    MESSAGES_PER_USER: "unlimited",
  });
  const port = await freePort();
  const build = await buildForVercel(variablesFor(port));
  const deploy = (to: number, timeLimitMs?: number) =>
    Platform.start(to, { project: build.folder, variables: variablesFor(to), timeLimitMs });
  await seedDatabase(database);
  const platform = await deploy(port);
  return {
    platform,
    database,
    openai,
    words,
    closeConnections: async () => {
      await database.$queryRaw`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    },
    startLimited: async (timeLimitMs) => deploy(await freePort(), timeLimitMs),
    close: async () => {
      await platform.stop();
      build.remove();
      await openai.close();
      await close();
      await postgres.stop();
    },
  };
}
