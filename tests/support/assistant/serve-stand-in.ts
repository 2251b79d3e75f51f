import { afterAll, beforeAll } from "vitest";
import { startOpenAIServer, type OpenAIServer } from "../openai-server/start-openai-server";
import { openShopDatabase } from "../shop-database";

/**
 * Runs a shop database and the stand-in for OpenAI during a file's tests, and returns a function
 * that gets the stand-in.
 */
export function serveStandIn(): () => OpenAIServer {
  let openai: OpenAIServer;
  let closeDatabase: () => Promise<void>;

  beforeAll(async () => {
    ({ close: closeDatabase } = await openShopDatabase());
    openai = await startOpenAIServer();
  });

  afterAll(async () => {
    await openai.close();
    await closeDatabase();
  });

  return () => openai;
}
