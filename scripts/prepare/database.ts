import type { Preparation } from "@/lib/startup/prepare-database";
import { generateClients } from "../db/generate-clients";

/** Generates the clients, draws missing pictures, migrates the database and seeds it if it is empty. */
export async function generateAndPrepare(root: string): Promise<Preparation> {
  await generateClients(root);
  // Imported here, because these modules need the generated clients.
  const { prepareDatabase } = await import("@/lib/startup/prepare-database");
  const { closeDatabase } = await import("@/lib/db");
  const { drawMissingPictures } = await import("../../prisma/seed/pictures");
  try {
    await drawMissingPictures(root);
    return await prepareDatabase(root);
  } finally {
    await closeDatabase();
  }
}
