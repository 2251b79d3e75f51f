import { closeDatabase, DatabaseError, explainDatabaseError, getDatabase } from "@/lib/db";
import { restoreShop } from "../prisma/seed";
import { loadEnvironment } from "./prepare/environment";

loadEnvironment(
  process.cwd(),
  process.env["NODE_ENV"] === "production" ? "production" : "development",
);

try {
  const { categories, products, changed } = await restoreShop(await getDatabase());
  console.log(`The shop has ${products} products in ${categories} categories; ${changed} written.`);
} catch (error) {
  const explained = explainDatabaseError(error);
  if (!(error instanceof DatabaseError)) console.error(error);
  console.error(explained.message);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
