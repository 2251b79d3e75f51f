import { defineConfig } from "prisma/config";

const url =
  process.env["DIRECT_URL"]?.trim() || process.env["DATABASE_URL"]?.trim() || "file:./.data/app.db";
const provider = /^postgres(ql)?:/.test(url) ? "postgres" : "sqlite";

// Every Prisma command downloads the schema engine if it is missing, but `generate` never runs it.
// With a path to any existing file, `generate` doesn't use the network.
if (process.argv.includes("generate")) {
  process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;
}

export default defineConfig({
  // Written by `npm run db:generate`.
  schema: `lib/db/generated/${provider}.prisma`,
  migrations: { path: `prisma/${provider}/migrations` },
  datasource: { url },
});
