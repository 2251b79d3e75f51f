import { afterAll, beforeAll } from "vitest";
import { startOpenAIServer, type OpenAIServer } from "../openai-server/start-openai-server";
import { openShopDatabase } from "./shop-database";

/** Runs a shop's database and the stand-in for OpenAI around a file's tests, which get the stand-in. */
export function serveStandIn(): () => OpenAIServer {
  let openai: OpenAIServer;
  let closeDatabase: () => Promise<void>;

  beforeAll(async () => {
    closeDatabase = await openShopDatabase();
    openai = await startOpenAIServer();
  });

  afterAll(async () => {
    await openai.close();
    await closeDatabase();
  });

  return () => openai;
}
