import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests that take minutes, or that install packages the repository itself doesn't need. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    // The last three are those of `npm test`, with more requests and all cases.
    include: [
      "tests/full/**/*.test.{ts,tsx}",
      "tests/integration/api/fuzz.test.ts",
      "tests/eval/development.test.ts",
      "tests/integration/capabilities/suggested-wishes.test.ts",
    ],
    env: { FUZZ_RUNS: process.env["FUZZ_RUNS"] ?? "20000", TEST_EVERY: "1" },
    testTimeout: 120_000,
    // Copies of the project are created before the tests and removed afterwards.
    hookTimeout: 300_000,
    // Builds and compilers already use every core.
    fileParallelism: false,
  },
});
