import { writeElementScript } from "./build-element";
import { failStart } from "./fail";
import { runNext } from "./next-process";
import { developmentSecret } from "./prepare/auth-secret";
import { generateAndPrepare } from "./prepare/database";
import { loadEnvironment } from "./prepare/environment";
import { assertPortIsFree, readPort } from "./serve/port.mjs";
import { describeStart } from "./prepare/summary";

/** Prepares the first start, then runs Next's development server. */
async function startDevelopment(): Promise<void> {
  const root = process.cwd();
  loadEnvironment(root, "development");
  if (!process.env["AUTH_SECRET"]?.trim()) process.env["AUTH_SECRET"] = developmentSecret(root);
  const { parseEnvironment } = await import("@/lib/env");
  const environment = parseEnvironment(process.env);
  const args = process.argv.slice(2);
  const port = readPort(args, process.env["PORT"]);
  await assertPortIsFree(port, { command: "dev" });
  const [prepared] = await Promise.all([generateAndPrepare(root), writeElementScript()]);
  process.stdout.write(describeStart(environment, prepared, port));
  const { misspelledVariables } = await import("@/lib/env/misspelled");
  for (const sentence of misspelledVariables(process.env)) process.stdout.write(`${sentence}\n`);
  const nextArgs = ["dev", ...args, "--port", String(port)];
  process.exitCode = await runNext(nextArgs, { PORT: String(port) });
}

await startDevelopment().catch(failStart);
