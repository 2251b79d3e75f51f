import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/** Files that may share modules: most of their time would go into loading them again for each. */
const sharing = ["tests/unit/**/*.test.{ts,tsx}", "packages/*/tests/**/*.test.{ts,tsx}"];
const all = ["tests/**/*.test.{ts,tsx}", "packages/*/tests/**/*.test.{ts,tsx}"];
const exclude = [...configDefaults.exclude, "tests/full/**"];

const projects: TestProjectInlineConfiguration[] = [
  { extends: true, test: { name: "unit", include: sharing, exclude, isolate: false } },
  { extends: true, test: { name: "integration", include: all, exclude: [...exclude, ...sharing] } },
];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    projects,
    environment: "node",
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
