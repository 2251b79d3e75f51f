import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const all = ["tests/**/*.test.{ts,tsx}", "packages/*/tests/**/*.test.{ts,tsx}"];
const exclude = [...configDefaults.exclude, "tests/full/**"];

/** What a test has to itself: mocked or reloaded modules, variables, and the app's database. */
const CHANGES_MODULES =
  /\bvi\.(?:mock|doMock|resetModules|stubEnv)\(|process\.env|setEnvironment|useOpenMeteo|openShopDatabase/;

/** Files that share modules, because most of their time would go into loading them for each file. */
const sharing = ["tests/unit", "packages/chatkit-server/tests", "packages/chatkit-element/tests"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
  )
  .filter((file) => !CHANGES_MODULES.test(readFileSync(file, "utf8")));

const projects: TestProjectInlineConfiguration[] = [
  { extends: true, test: { name: "shared", include: sharing, isolate: false } },
  { extends: true, test: { name: "isolated", include: all, exclude: [...exclude, ...sharing] } },
];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    projects,
    environment: "node",
    // Starting a thread costs less than starting a process.
    pool: "threads",
    // Many tests wait for servers and databases, so running two at a time is worthwhile even on two
    // cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Informational log lines would hide the results.
    env: { LOG_LEVEL: process.env["LOG_LEVEL"] ?? "warn" },
    // Some tests start databases and servers, on machines that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // These tests depend on real time when servers are killed and leases expire, so they can fail
    // if the machine stalls.
    retry: process.env["CI"] ? 1 : 0,
  },
});
