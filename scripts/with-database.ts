import { describeFailure } from "@/lib/startup/describe-failure";
import { generateClients } from "./db/generate-clients";
import { loadEnvironment } from "./prepare/environment";

/**
 * Runs a command that uses the database, and says in a sentence why it failed. `run` imports what
 * needs the database's clients, which a new clone doesn't have yet.
 */
export async function withDatabase(run: () => Promise<void>): Promise<void> {
  const root = process.cwd();
  loadEnvironment(root, process.env["NODE_ENV"] === "production" ? "production" : "development");
  await generateClients(root);
  const { closeDatabase, explainDatabaseError, isDatabaseFailure } = await import("@/lib/db");
  try {
    await run();
  } catch (error) {
    console.error(describeFailure(isDatabaseFailure(error) ? explainDatabaseError(error) : error));
    process.exitCode = 1;
  } finally {
    await closeDatabase();
  }
}
