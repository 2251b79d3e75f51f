import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}", "packages/*/tests/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, "tests/full/**"],
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
