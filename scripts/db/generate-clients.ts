import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { readIfThere } from "./read-if-there";
import { composeSchema, providers, schemaPath, type Provider } from "./schemas";

const run = promisify(execFile);
const fromHere = createRequire(import.meta.url);

/**
 * Writes each provider's schema and generates its client, unless they are up to date. Resolves to
 * the providers that were generated.
 */
export async function generateClients(root: string): Promise<Provider[]> {
  const generated = await Promise.all(
    providers.map(async (provider) => ((await generateClient(root, provider)) ? [provider] : [])),
  );
  return generated.flat();
}

async function generateClient(root: string, provider: Provider): Promise<boolean> {
  const schema = await composeSchema(root, provider);
  const target = schemaPath(root, provider);
  if ((await readIfThere(target)) !== schema) {
    await mkdir(join(target, ".."), { recursive: true });
    await writeFile(target, schema);
  }
  const fingerprint = createHash("sha256").update(prismaVersion()).update(schema).digest("hex");
  const output = join(root, "lib", "db", "generated", provider);
  const stamp = join(output, ".fingerprint");
  if ((await readIfThere(stamp)) === fingerprint) return false;

  await run(process.execPath, [prismaCommand(), "generate", "--no-hints", "--schema", target], {
    cwd: root,
    env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
  });
  await writeFile(stamp, fingerprint);
  return true;
}

function prismaCommand(): string {
  return join(fromHere.resolve("prisma/package.json"), "..", "build", "index.js");
}

function prismaVersion(): string {
  const { version }: { version: string } = fromHere("prisma/package.json");
  return version;
}
