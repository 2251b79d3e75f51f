import { defineConfig } from "prisma/config";

const url =
  process.env["DIRECT_URL"]?.trim() || process.env["DATABASE_URL"]?.trim() || "file:./.data/app.db";
const folder = /^postgres(ql)?:/.test(url) ? "prisma/postgres" : "prisma/sqlite";

// Every Prisma command looks for its schema engine first and downloads it where it is missing, but
// `generate` never runs it. Naming any file that exists keeps `generate` off the network.
if (process.argv.includes("generate")) {
  process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;
}

export default defineConfig({
  schema: `${folder}/schema.prisma`,
  migrations: { path: `${folder}/migrations` },
  datasource: { url },
});
