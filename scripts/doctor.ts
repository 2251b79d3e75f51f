import { parseArgs } from "node:util";
import type { Finding } from "@/lib/doctor/check";
import { runChecks } from "@/lib/doctor/run-checks";
import { generateClients } from "./db/generate-clients";
import { fail } from "./fail";
import { loadEnvironment } from "./prepare/environment";

const marks: Record<Finding["level"], string> = { ok: "✓", note: "·", fault: "✗" };

/**
 * Prints what works, and one sentence with a remedy for each fault. Exits with code 1 if there is a
 * fault. With NODE_ENV=production, it checks the settings that a production server would read.
 */
async function runDoctor(): Promise<void> {
  const production = process.env.NODE_ENV === "production";
  loadEnvironment(process.cwd(), production ? "production" : "development");
  await generateClients(process.cwd());
  const { values } = parseArgs({ options: { url: { type: "string" } } });
  const { streamingCheck } = await import("@/lib/doctor/streaming-check");
  const more = values.url ? [streamingCheck(values.url)] : [];
  for await (const { name, finding } of runChecks(process.env, more)) {
    process.stdout.write(`${marks[finding.level]} ${name}: ${finding.text}\n`);
    if (finding.level !== "fault") continue;
    process.stdout.write(`  ${finding.remedy}\n`);
    process.exitCode = 1;
  }
}

await runDoctor().catch(fail);
