import { existsSync } from "node:fs";
import { packageCommand, scriptCommand } from "./package-command";
import { addTotals, noResults, type Totals } from "./results";
import { captureCommand, runCommand } from "./run-command";

/** The command for Vitest, with results on the screen and as JSON in a file. */
export function vitestCommand(report: string): string[] {
  return [
    ...packageCommand("vitest"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
}

function run(title: string, command: string[], env: Record<string, string> = {}): boolean {
  process.stdout.write(`\n== ${title}\n`);
  return runCommand(command, env);
}

function checked(title: string, succeeded: boolean): Totals {
  return succeeded
    ? { ...noResults, passed: 1 }
    : { ...noResults, failures: [`${title} (see its output above)`] };
}

/** Runs a script of package.json, which counts as one test. */
export function check(title: string, script: string): Totals {
  return checked(title, run(title, scriptCommand(script)));
}

/** Runs scripts concurrently and shows the output of each when it ends. */
export async function checksTogether(scripts: Readonly<Record<string, string>>): Promise<Totals> {
  const results = Object.entries(scripts).map(async ([title, script]) => {
    const { succeeded, output } = await captureCommand(scriptCommand(script));
    process.stdout.write(`\n== ${title}\n${output}`);
    return checked(title, succeeded);
  });
  return (await Promise.all(results)).reduce(addTotals);
}

/**
 * Runs a test runner and reads its report. A runner that dies before it writes the report counts as
 * one failure.
 */
export function suite(
  title: string,
  command: string[],
  env: Record<string, string>,
  report: string,
  read: (path: string) => Totals,
): Totals {
  const ended = run(title, command, env);
  const totals = existsSync(report) ? read(report) : noResults;
  return !ended && totals.failures.length === 0 ? addTotals(totals, checked(title, false)) : totals;
}
