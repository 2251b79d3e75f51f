import { defineConfig, devices } from "@playwright/test";
import { chromiumFlags, findChromium } from "./scripts/test/chromium";

export default defineConfig({
  testMatch: ["tests/e2e/**/*.spec.ts", "packages/*/tests/e2e/**/*.spec.ts"],
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  forbidOnly: Boolean(process.env["CI"]),
  workers: 2,
  // A browser on a busy machine may stumble once; the run's report names each test that did.
  retries: process.env["CI"] ? 1 : 0,
  // Dots leave a log's end to the failures, which is all that some CI keeps of it.
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_NAME"]
    ? [[process.stdout.isTTY ? "line" : "dot"], ["json"]]
    : "list",
  use: {
    // Traces cost more than the tests, so where failures are tried again only that is recorded.
    trace: process.env["CI"] ? "on-first-retry" : "retain-on-failure",
    launchOptions: { executablePath: findChromium(), args: chromiumFlags },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
});
