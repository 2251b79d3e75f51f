import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium } from "../../scripts/test/chromium";

/** Takes the pictures of every view: `npm run pictures`. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.pictures.ts",
  outputDir: "../../test-results/pictures",
  workers: 1,
  reporter: "line",
  expect: { timeout: 20_000 },
  // The pages' policy allows no fonts.
  use: { bypassCSP: true, launchOptions: { executablePath: findChromium(), args: chromiumFlags } },
});
