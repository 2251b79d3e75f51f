import { writeElementScript } from "./build-element";
import { fail } from "./fail";
import { runNext } from "./next-process";
import { developmentSecret } from "./prepare/auth-secret";
import { prepareDatabase } from "./prepare/database";
import { loadEnvironment } from "./prepare/environment";
import { describeStart } from "./prepare/summary";

const DEFAULT_PORT = 3000;

/** Everything a first start needs, and nothing on the second; then Next's development server. */
async function startDevelopment(): Promise<void> {
  const root = process.cwd();
  loadEnvironment(root, "development");
  process.env["AUTH_SECRET"] ||= developmentSecret(root);
  const { parseEnvironment } = await import("@/lib/env");
  const environment = parseEnvironment(process.env);
  const prepared = await prepareDatabase(root);
  const port = Number(process.env["PORT"] || DEFAULT_PORT);
  process.stdout.write(describeStart(environment, prepared, port));
  await writeElementScript();
  runNext(["dev", "--port", String(port), ...process.argv.slice(2)]);
}

await startDevelopment().catch(fail);
