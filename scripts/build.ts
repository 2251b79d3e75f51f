import { writeElementScript } from "./build-element";
import { fail } from "./fail";
import { runNext } from "./next-process";
import { prepareDatabase } from "./prepare/database";
import { assertDeployable } from "./prepare/deployment";
import { loadEnvironment } from "./prepare/environment";

/**
 * Builds for a deployment: generates the clients, migrates and seeds the database, then runs Next's
 * production build.
 */
async function build(): Promise<void> {
  const root = process.cwd();
  loadEnvironment(root, "production");
  assertDeployable(process.env);
  await prepareDatabase(root);
  await writeElementScript();
  runNext(["build", ...process.argv.slice(2)]);
}

await build().catch(fail);
