import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";

export interface Totals {
  passed: number;
  skipped: number;
  /** What failed and why, a text for each failure. */
  failures: readonly string[];
}

export const noResults: Totals = { passed: 0, skipped: 0, failures: [] };

export function addTotals(a: Totals, b: Totals): Totals {
  return {
    passed: a.passed + b.passed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  };
}

/**
 * Formats the failures and the totals. The last line is `N passed, N failed`. The failures come
 * right before it, because some CI systems keep only the end of the output.
 */
export function formatTotals({ passed, skipped, failures }: Totals): string {
  return [
    ...failures.map((failure) => `Failed: ${failure}\n`),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    `${passed} passed, ${failures.length} failed`,
  ].join("\n");
}

const LONGEST_REASON_LINES = 12;

function describeFailure(file: string, name: string, reason: string): string {
  const lines = stripVTControlCharacters(reason).trim().split("\n").slice(0, LONGEST_REASON_LINES);
  return [`${file} > ${name}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

const VitestReportSchema = z.object({
  numPassedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

/** A file that fails outside its tests, for example because it can't be loaded, is one failure. */
export function readVitestReport(path: string): Totals {
  const report = VitestReportSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  return {
    passed: report.numPassedTests,
    skipped: report.numPendingTests,
    failures: report.testResults.flatMap(({ name, status, message, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const failed = assertionResults.filter((test) => test.status === "failed");
      if (failed.length === 0 && status === "failed")
        return [describeFailure(file, "the file", message)];
      return failed.map(({ fullName, failureMessages }) =>
        describeFailure(file, fullName, failureMessages?.join("\n") ?? ""),
      );
    }),
  };
}

const SpecSchema = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.enum(["expected", "unexpected", "flaky", "skipped"]),
      results: z.array(
        z.object({ error: z.object({ message: z.string().optional() }).optional() }),
      ),
    }),
  ),
});
const SuiteSchema = z.object({
  specs: z.array(SpecSchema),
  get suites() {
    return z.array(SuiteSchema).optional();
  },
});
const PlaywrightReportSchema = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number(), skipped: z.number() }),
  suites: z.array(SuiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })),
});

function failuresOf({ specs, suites = [] }: z.infer<typeof SuiteSchema>): string[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected")
      .map(({ results }) => describeFailure(file, title, results.at(-1)?.error?.message ?? "")),
  );
  return [...own, ...suites.flatMap(failuresOf)];
}

/** A test that passed on a retry counts as passed; the report names it. */
export function readPlaywrightReport(path: string): Totals {
  const report = PlaywrightReportSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  return {
    passed: report.stats.expected + report.stats.flaky,
    skipped: report.stats.skipped,
    failures: [
      ...report.suites.flatMap(failuresOf),
      ...report.errors.map(({ message = "" }) => describeFailure("Playwright", "error", message)),
    ],
  };
}
