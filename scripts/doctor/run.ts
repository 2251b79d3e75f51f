import { parseArgs } from "node:util";
import { fail } from "../fail";
import { loadEnvironment } from "../prepare/environment";
import type { Check, Finding } from "./check";

const marks: Record<Finding["level"], string> = { ok: "✓", note: "·", fault: "✗" };

/**
 * Prints what works, and one sentence with the remedy for each fault. Exits with code 1 if there is
 * a fault. With NODE_ENV=production, it checks the settings that a production server would read.
 */
async function runDoctor(): Promise<void> {
  const production = process.env.NODE_ENV === "production";
  loadEnvironment(process.cwd(), production ? "production" : "development");
  const { values } = parseArgs({ options: { url: { type: "string" } } });
  const { variablesCheck } = await import("./variables-check");
  if (!(await report(variablesCheck(process.env)))) return;
  const { checks } = await import("./checks");
  const { streamingCheck } = await import("./streaming");
  const all = checks(process.env);
  for (const check of values.url ? [...all, streamingCheck(values.url)] : all) await report(check);
}

/** Resolves to whether the check found no fault. */
async function report(check: Check): Promise<boolean> {
  const finding = await check.run();
  process.stdout.write(`${marks[finding.level]} ${check.name}: ${finding.text}\n`);
  if (finding.level !== "fault") return true;
  process.stdout.write(`  ${finding.remedy}\n`);
  process.exitCode = 1;
  return false;
}

await runDoctor().catch(fail);
