import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const providers = ["sqlite", "postgres"] as const;
export type Provider = (typeof providers)[number];

/** As Prisma spells it in a datasource block and in migration_lock.toml. */
export const prismaProvider: Record<Provider, string> = {
  sqlite: "sqlite",
  postgres: "postgresql",
};

export function schemaPath(root: string, provider: Provider): string {
  return join(root, "prisma", provider, "schema.prisma");
}

export function migrationsFolder(root: string, provider: Provider): string {
  return join(root, "prisma", provider, "migrations");
}

/** The schema as of the newest migration: the next one starts from there. */
export function migratedSchemaPath(root: string, provider: Provider): string {
  return join(migrationsFolder(root, provider), "migrated.prisma");
}

/** The schema of one provider: its header, then the models both have in common. */
export async function composeSchema(root: string, provider: Provider): Promise<string> {
  const models = await readFile(join(root, "prisma", "models.prisma"), "utf8");
  return `// Written by \`npm run db:generate\` from prisma/models.prisma: edit that file.

generator client {
  provider               = "prisma-client"
  output                 = "../../lib/db/generated/${provider}"
  runtime                = "nodejs"
  moduleFormat           = "esm"
  generatedFileExtension = "ts"
  importFileExtension    = ""
}

datasource db {
  provider = "${prismaProvider[provider]}"
}

${models}`;
}
