import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addTotals, formatTotals, readVitestReport } from "./results";
import { check, suite, vitestCommand } from "./suites";

/** The tests that take too long for `npm test`: they change, build and query copies of the project. */
const reports = mkdtempSync(join(tmpdir(), "test-reports-"));
const report = join(reports, "vitest.json");

const totals = addTotals(
  check("Prepare", "db:generate"),
  suite(
    "Deletions, how-tos, the image and faults",
    [...vitestCommand(report), "--config", "vitest.full.config.ts"],
    {},
    report,
    readVitestReport,
  ),
);
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${formatTotals(totals)}\n`);
process.exitCode = totals.failed > 0 ? 1 : 0;
