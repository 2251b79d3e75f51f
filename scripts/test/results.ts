import { readFileSync } from "node:fs";
import { z } from "zod";

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

export const noResults: Totals = { passed: 0, failed: 0, skipped: 0 };

export function addTotals(a: Totals, b: Totals): Totals {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** Formats the totals. The last line is `N passed, N failed`. */
export function formatTotals({ passed, failed, skipped }: Totals): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${skipped} skipped\n${line}` : line;
}

const VitestReportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
});

/** A suite that fails to load counts as one failure. */
export function readVitestReport(path: string): Totals {
  const report = VitestReportSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  return {
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
    skipped: report.numPendingTests,
  };
}

const PlaywrightReportSchema = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** A test that passed on a retry counts as passed; the report names it. */
export function readPlaywrightReport(path: string): Totals {
  const { stats, errors } = PlaywrightReportSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}
