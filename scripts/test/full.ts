import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium";
import { packageCommand } from "./package-command";
import { addTotals, formatTotals, readPlaywrightReport, readVitestReport } from "./results";
import { check, suite, vitestCommand } from "./suites";

/**
 * Runs the tests that take too long for `npm test`: they modify, build and query copies of the
 * project.
 */
const reports = mkdtempSync(join(tmpdir(), "test-reports-"));
const vitestReport = join(reports, "vitest.json");
const playwrightReport = join(reports, "playwright.json");

let totals = check("Prepare", "db:generate");
totals = addTotals(totals, check("Production build", "build"));
totals = addTotals(
  totals,
  suite(
    "Deletions, how-tos, the image, proxies and faults",
    [...vitestCommand(vitestReport), "--config", "vitest.full.config.ts"],
    {},
    vitestReport,
    readVitestReport,
  ),
);
totals = addTotals(
  totals,
  suite(
    "The development server in a browser",
    [
      ...packageCommand("@playwright/test", "playwright"),
      "test",
      "-c",
      "playwright.full.config.ts",
    ],
    {
      PLAYWRIGHT_CHROMIUM_PATH: ensureChromium(),
      PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
    },
    playwrightReport,
    readPlaywrightReport,
  ),
);
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${formatTotals(totals)}\n`);
process.exitCode = totals.failures.length > 0 ? 1 : 0;
