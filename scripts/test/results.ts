import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { z } from "zod";

export interface Totals {
  passed: number;
  /** For each skipped test, the title that says why: that of its outermost group, or its own. */
  skipped: readonly string[];
  /** What failed and why, a text for each failure. */
  failures: readonly string[];
}

export const noResults: Totals = { passed: 0, skipped: [], failures: [] };

export function addTotals(a: Totals, b: Totals): Totals {
  return {
    passed: a.passed + b.passed,
    skipped: [...a.skipped, ...b.skipped],
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
    ...[...new Set(skipped)].map((title) => `Skipped: ${title}`),
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
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
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          ancestorTitles: z.array(z.string()),
          title: z.string(),
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
    skipped: report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === "skipped" || status === "pending")
        .map(
          (test) => `${relative(process.cwd(), name)} > ${test.ancestorTitles[0] ?? test.title}`,
        ),
    ),
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
  stats: z.object({ expected: z.number(), flaky: z.number() }),
  suites: z.array(SuiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })),
});

function specsOf({
  specs,
  suites = [],
}: z.infer<typeof SuiteSchema>): z.infer<typeof SpecSchema>[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** A test that passed on a retry counts as passed; the report names it. */
export function readPlaywrightReport(path: string): Totals {
  const report = PlaywrightReportSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map((test) => ({ ...spec, ...test })));
  return {
    passed: report.stats.expected + report.stats.flaky,
    skipped: tests
      .filter(({ status }) => status === "skipped")
      .map(({ file, title }) => `${file} > ${title}`),
    failures: [
      ...tests
        .filter(({ status }) => status === "unexpected")
        .map(({ file, title, results }) =>
          describeFailure(file, title, results.at(-1)?.error?.message ?? ""),
        ),
      ...report.errors.map(({ message = "" }) => describeFailure("Playwright", "error", message)),
    ],
  };
}
