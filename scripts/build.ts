import { writeElementScript } from "./build-element";
import { fail } from "./fail";
import { finishStandalone } from "./finish-standalone";
import { hintCompilation } from "./hint-compilation";
import { runNext } from "./next-process";
import { generateAndPrepare } from "./prepare/database";
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
  await generateAndPrepare(root);
  await writeElementScript();
  const code = await runNext(["build", ...process.argv.slice(2)]);
  process.exitCode = code;
  if (code !== 0) return;
  await hintCompilation(root);
  if (!process.env["VERCEL"]) await finishStandalone(root);
  if (!process.env["AUTH_SECRET"]?.trim()) {
    process.stdout.write(
      "\nAUTH_SECRET is not set: `npm start` needs it, for example the output of `openssl rand -base64 32`.\n",
    );
  }
}

await build().catch(fail);
