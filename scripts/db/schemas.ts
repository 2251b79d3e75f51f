import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export const providers = ["sqlite", "postgres"] as const;
export type Provider = (typeof providers)[number];

/** The name in Prisma's datasource block and in migration_lock.toml. */
const prismaProvider: Record<Provider, string> = {
  sqlite: "sqlite",
  postgres: "postgresql",
};

/** Where `npm run db:generate` writes the schema of one provider, which isn't committed. */
export function schemaPath(root: string, provider: Provider): string {
  return join(root, "lib", "db", "generated", `${provider}.prisma`);
}

export function migrationsFolder(root: string, provider: Provider): string {
  return join(root, "prisma", provider, "migrations");
}

/** The schema as of the newest migration, which the next migration starts from. */
export function migratedSchemaPath(root: string, provider: Provider): string {
  return join(migrationsFolder(root, provider), "migrated.prisma");
}

/** The schema of one provider: its header followed by the models, which all providers share. */
export async function composeSchema(root: string, provider: Provider): Promise<string> {
  return `// Written by \`npm run db:generate\` from the schema files in prisma/: edit those.

generator client {
  provider               = "prisma-client"
  output                 = "./${provider}"
  runtime                = "nodejs"
  moduleFormat           = "esm"
  generatedFileExtension = "ts"
  importFileExtension    = ""
}

datasource db {
  provider = "${prismaProvider[provider]}"
}

${await readModels(root)}`;
}

/** The models of all schema files in prisma/. */
async function readModels(root: string): Promise<string> {
  const folder = join(root, "prisma");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".prisma")).toSorted();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  return texts.join("\n");
}
