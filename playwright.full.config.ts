import { defineConfig } from "@playwright/test";
import config from "./playwright.config";

/** Browser tests that take long: all in tests/full, and those elsewhere that are tagged `@slow`. */
export default defineConfig({
  ...config,
  testMatch: [
    "tests/full/**/*.spec.ts",
    "tests/e2e/**/*.spec.ts",
    "packages/*/tests/e2e/**/*.spec.ts",
  ],
  grepInvert: [],
  grep: /@slow|tests\/full\//,
});
