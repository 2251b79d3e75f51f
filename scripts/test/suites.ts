import { existsSync } from "node:fs";
import { packageCommand, scriptCommand } from "./package-command";
import { addTotals, noResults, type Totals } from "./results";
import { captureCommand, runCommand } from "./run-command";

/** Vitest, with results on screen and as JSON in a file. */
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

/** A script of package.json, which passes or fails as a whole. */
export function check(title: string, script: string): Totals {
  return run(title, scriptCommand(script))
    ? { ...noResults, passed: 1 }
    : { ...noResults, failed: 1 };
}

/** Scripts that run at the same time, with each one's output shown when it has ended. */
export async function checksTogether(scripts: Readonly<Record<string, string>>): Promise<Totals> {
  const results = Object.entries(scripts).map(async ([title, script]) => {
    const { succeeded, output } = await captureCommand(scriptCommand(script));
    process.stdout.write(`\n== ${title}\n${output}`);
    return succeeded ? { ...noResults, passed: 1 } : { ...noResults, failed: 1 };
  });
  return (await Promise.all(results)).reduce(addTotals);
}

/** A test runner and its report. A runner that dies before it reports counts as one failure. */
export function suite(
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
