import type { Check, Finding } from "./check";
import type { Variables } from "@/lib/db/database-target";
import { variablesCheck } from "./variables-check";

export interface CheckResult {
  name: string;
  finding: Finding;
}

/**
 * Runs all checks and yields each result when it is known. The other checks read the variables, so
 * if one of those is invalid, that is the only result.
 *
 * @param variables The environment variables to check.
 * @param more Checks to run after the usual ones.
 */
export async function* runChecks(
  variables: Variables,
  more: readonly Check[] = [],
): AsyncGenerator<CheckResult> {
  const first = await resultOf(variablesCheck(variables));
  yield first;
  if (first.finding.level === "fault") return;
  const { checks } = await import("./checks");
  for (const check of [...checks(variables), ...more]) yield resultOf(check);
}

async function resultOf(check: Check): Promise<CheckResult> {
  return { name: check.name, finding: await check.run() };
}
