import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What the server reads while it runs, and Next doesn't copy. */
const needed = [
  ".next/static",
  "public",
  "prisma/postgres/migrations",
  "prisma/sqlite/migrations",
  "scripts/serve",
];

/**
 * Completes `.next/standalone`, so that `server.js` serves files, reads settings and stops as it
 * should wherever the folder is copied.
 *
 * @param root The project's folder.
 */
export async function finishStandalone(root: string): Promise<void> {
  const standalone = join(root, ".next", "standalone");
  for (const path of needed) {
    await cp(join(root, path), join(standalone, path), { recursive: true });
  }
  // Next copies the build's .env files; the server reads those of the folder it is started in.
  const files = await readdir(standalone);
  for (const file of files.filter((name) => name.startsWith(".env"))) {
    await rm(join(standalone, file));
  }
  const server = join(standalone, "server.js");
  const code = await readFile(server, "utf8");
  await writeFile(server, `import "./scripts/serve/prepare-process.mjs";\n${code}`);
}
