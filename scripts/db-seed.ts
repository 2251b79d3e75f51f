import { closeDatabase, DatabaseError, explainDatabaseError, getDatabase } from "@/lib/db";
import { restoreSeed } from "../prisma/seed";
import { loadEnvironment } from "./prepare/environment";

loadEnvironment(
  process.cwd(),
  process.env["NODE_ENV"] === "production" ? "production" : "development",
);

try {
  const { rows, changed } = await restoreSeed(await getDatabase());
  console.log(`The seed has ${rows} rows; ${changed} written.`);
} catch (error) {
  const explained = explainDatabaseError(error);
  if (!(error instanceof DatabaseError)) console.error(error);
  console.error(explained.message);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
