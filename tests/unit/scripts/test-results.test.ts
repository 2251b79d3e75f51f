import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageCommand } from "@/scripts/test/package-command";
import {
  addTotals,
  formatTotals,
  readPlaywrightReport,
  readVitestReport,
} from "@/scripts/test/results";
import { captureCommand } from "@/scripts/test/run-command";

const fails = '() => { expect("is").toBe("should be"); }';

describe("the results of a test run", () => {
  let folder: string;
  const report = () => join(folder, "report.json");

  beforeEach(() => {
    folder = mkdtempSync(join(process.cwd(), "tests/unit/scripts/.results-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(file: string, lines: readonly string[]): void {
    writeFileSync(join(folder, file), lines.join("\n"));
  }

  it("of Vitest name each failed test, and each file that couldn't be loaded", async () => {
    write("tests.test.ts", [
      'import { describe, expect, it } from "vitest";',
      'describe("a thing", () => {',
      '  it("works", () => { expect(1).toBe(1); });',
      `  it("breaks", ${fails});`,
      "});",
      'describe.skip("a thing (where there is one)", () => {',
      '  it("waits", () => {});',
      "});",
    ]);
    write("broken.test.ts", ['import "./missing";']);
    write("vitest.config.ts", ['export default { test: { include: ["**/*.test.ts"] } };']);
    const options = ["--root", folder, "--reporter=json", `--outputFile.json=${report()}`];
    const { succeeded } = await captureCommand([...packageCommand("vitest"), "run", ...options]);
    expect(succeeded).toBe(false);
    const totals = readVitestReport(report());
    expect(totals).toMatchObject({
      passed: 1,
      skipped: [expect.stringMatching(/tests\.test\.ts > a thing \(where there is one\)$/)],
    });
    expect(totals.failures.toSorted()).toEqual([
      expect.stringMatching(/broken\.test\.ts > the file\n.*missing/s),
      expect.stringMatching(/tests\.test\.ts > a thing breaks\n.*expected 'is' to be 'should be'/s),
    ]);
  });

  it("of Playwright name each failed test, but none that passed on a retry", async () => {
    write("tests.spec.ts", [
      'import { expect, test } from "@playwright/test";',
      'test("works", () => { expect(1).toBe(1); });',
      'test.describe("a thing", () => {',
      `  test("breaks", ${fails});`,
      '  test("recovers", ({}, { retry }) => { expect(retry).toBe(1); });',
      '  test.skip("waits", () => {});',
      "});",
    ]);
    write("playwright.config.ts", [
      `export default { retries: 1, reporter: [["json", { outputFile: "report.json" }]] };`,
    ]);
    const options = ["test", "-c", join(folder, "playwright.config.ts")];
    const command = [...packageCommand("@playwright/test", "playwright"), ...options];
    const { succeeded } = await captureCommand(command);
    expect(succeeded).toBe(false);
    const totals = readPlaywrightReport(report());
    expect(totals).toMatchObject({ passed: 2, skipped: ["tests.spec.ts > waits"] });
    expect(totals.failures).toEqual([
      expect.stringMatching(/^tests\.spec\.ts > breaks\n.*Expected: "should be"/s),
    ]);
  });

  it("end with the failures, what was skipped and why, and the totals on the last line", () => {
    const skipped = ["a.test.ts > a thing (where there is one)"];
    const unit = {
      passed: 3,
      skipped: [...skipped, ...skipped],
      failures: ["a.test.ts > breaks\n  Why"],
    };
    const browser = { passed: 4, skipped: [], failures: ["b.spec.ts > breaks, too\n  Why"] };
    expect(formatTotals(addTotals(unit, browser)).split("\n")).toEqual([
      "Failed: a.test.ts > breaks",
      "  Why",
      "",
      "Failed: b.spec.ts > breaks, too",
      "  Why",
      "",
      "Skipped: a.test.ts > a thing (where there is one)",
      "2 skipped",
      "7 passed, 2 failed",
    ]);
    expect(formatTotals({ passed: 3, skipped: [], failures: [] })).toBe("3 passed, 0 failed");
  });
});
