import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, findChromium } from "./scripts/test/chromium";

export default defineConfig({
  testMatch: ["tests/e2e/**/*.spec.ts", "packages/*/tests/e2e/**/*.spec.ts"],
  // Run by `npm run test:full`.
  grepInvert: /@slow/,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  // On a busy machine a browser test may fail once. The report lists tests that passed on a retry.
  retries: process.env["CI"] ? 1 : 0,
  // With dots, the end of the log shows the failures, and some CI systems keep only the end.
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"]
    ? [[process.stdout.isTTY ? "line" : "dot"], ["json"]]
    : "list",
  use: {
    // Recording traces takes longer than the tests, so in CI only retries are recorded.
    trace: process.env["CI"] ? "on-first-retry" : "retain-on-failure",
    launchOptions: { executablePath: findChromium(), args: chromiumFlags },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
});
