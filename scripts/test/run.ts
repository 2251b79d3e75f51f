import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./chromium";
import { packageCommand, scriptCommand } from "./package-command";
import {
  addTotals,
  formatTotals,
  noResults,
  readPlaywrightReport,
  readVitestReport,
  type Totals,
} from "./results";
import { runCommand } from "./run-command";

const reports = mkdtempSync(join(tmpdir(), "test-reports-"));

function run(title: string, command: string[], env: Record<string, string> = {}): boolean {
  process.stdout.write(`\n== ${title}\n`);
  return runCommand(command, env);
}

function check(title: string, script: string): Totals {
  return run(title, scriptCommand(script))
    ? { ...noResults, passed: 1 }
    : { ...noResults, failed: 1 };
}

/** A runner that dies before it reports counts as one failure. */
function suite(
  title: string,
  command: string[],
  env: Record<string, string>,
  report: string,
  read: (path: string) => Totals,
): Totals {
  const ended = run(title, command, env);
  const totals = existsSync(report) ? read(report) : noResults;
  return !ended && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

function runAll(): Totals {
  const chromium = ensureChromium();
  const browser = { PLAYWRIGHT_CHROMIUM_PATH: chromium };
  const vitestReport = join(reports, "vitest.json");
  const playwrightReport = join(reports, "playwright.json");

  let totals = check("Prepare", "db:generate");
  totals = addTotals(totals, check("Lint", "lint"));
  totals = addTotals(totals, check("Types", "typecheck"));
  totals = addTotals(
    totals,
    suite(
      "Unit, contract and integration tests",
      [
        ...packageCommand("vitest"),
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${vitestReport}`,
      ],
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

const totals = runAll();
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${formatTotals(totals)}\n`);
process.exitCode = totals.failed > 0 ? 1 : 0;
