import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium";
import { packageCommand } from "./package-command";
import {
  addTotals,
  formatTotals,
  readPlaywrightReport,
  readVitestReport,
  type Totals,
} from "./results";
import { check, checksTogether, suite, vitestCommand } from "./suites";

const reports = mkdtempSync(join(tmpdir(), "test-reports-"));

async function runAll(): Promise<Totals> {
  const chromium = ensureChromium();
  const browser = { PLAYWRIGHT_CHROMIUM_PATH: chromium };
  const vitestReport = join(reports, "vitest.json");
  const playwrightReport = join(reports, "playwright.json");

  let totals = check("Prepare", "db:generate");
  totals = addTotals(totals, await checksTogether({ Lint: "lint", Types: "typecheck" }));
  totals = addTotals(
    totals,
    suite(
      "Unit, contract and integration tests",
      vitestCommand(vitestReport),
      browser,
      vitestReport,
      readVitestReport,
    ),
  );
  totals = addTotals(totals, check("Production build", "build"));
  return addTotals(
    totals,
    suite(
      "End-to-end tests",
      [...packageCommand("@playwright/test", "playwright"), "test"],
      { ...browser, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
      playwrightReport,
      readPlaywrightReport,
    ),
  );
}

const totals = await runAll();
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${formatTotals(totals)}\n`);
process.exitCode = totals.failures.length > 0 ? 1 : 0;
