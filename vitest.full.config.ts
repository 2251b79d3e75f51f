import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Tests that take minutes, or that install packages the repository itself doesn't need. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["tests/full/**/*.test.{ts,tsx}"],
    testTimeout: 120_000,
    // Copies of the project are created before the tests and removed afterwards.
    hookTimeout: 300_000,
    // Builds and compilers already use every core.
    fileParallelism: false,
  },
});
