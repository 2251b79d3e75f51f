import { parseArgs } from "node:util";
import { fail } from "../fail";
import { loadEnvironment } from "../prepare/environment";
import type { Finding } from "./check";

const marks: Record<Finding["level"], string> = { ok: "✓", note: "·", fault: "✗" };

/** Prints what works, and for each fault one sentence with what to do. Exit code 1 on a fault. */
async function runDoctor(): Promise<void> {
  loadEnvironment(process.cwd(), "development");
  const { values } = parseArgs({ options: { url: { type: "string" } } });
  const { checks } = await import("./checks");
  const { streamingCheck } = await import("./streaming");
  const all = values.url ? [...checks, streamingCheck(values.url)] : checks;
  let faults = 0;
  for (const check of all) {
    const finding = await check.run();
    process.stdout.write(`${marks[finding.level]} ${check.name}: ${finding.text}\n`);
    if (finding.level !== "fault") continue;
    faults += 1;
    process.stdout.write(`  ${finding.remedy}\n`);
  }
  process.exitCode = faults > 0 ? 1 : 0;
}

await runDoctor().catch(fail);
