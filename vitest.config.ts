import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}", "packages/*/tests/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, "tests/full/**"],
    environment: "node",
    // Many tests wait for servers and databases, so that two at a time pay on two cores as well.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Lines about what goes well would bury the results.
    env: { LOG_LEVEL: process.env["LOG_LEVEL"] ?? "warn" },
    // Some tests start databases and servers, on machines that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Servers are killed and leases run out at real moments here, which a stalled machine can bend.
    retry: process.env["CI"] ? 1 : 0,
  },
});
