import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests that take minutes, or that install packages the repository itself doesn't need. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    // The fuzz test is the one of `npm test`, with more requests.
    include: ["tests/full/**/*.test.{ts,tsx}", "tests/integration/api/fuzz.test.ts"],
    env: { FUZZ_RUNS: process.env["FUZZ_RUNS"] ?? "20000" },
    testTimeout: 120_000,
    // Copies of the project are created before the tests and removed afterwards.
    hookTimeout: 300_000,
    // Builds and compilers already use every core.
    fileParallelism: false,
  },
});
