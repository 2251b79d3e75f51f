import { fail } from "./fail";
import { runNext } from "./next-process";
import { prepareDatabase } from "./prepare/database";
import { loadEnvironment } from "./prepare/environment";

/** The production server, over a database that is brought up to date first. */
async function start(): Promise<void> {
  const root = process.cwd();
  loadEnvironment(root, "production");
  const { parseEnvironment } = await import("@/lib/env");
  const { authSecret } = await import("@/lib/auth/secret");
  parseEnvironment(process.env);
  authSecret();
  await prepareDatabase(root);
  const host = process.env["HOSTNAME"];
  runNext(["start", ...(host ? ["--hostname", host] : []), ...process.argv.slice(2)], {
    // Next would end at once on a signal; running turns are ended and saved first.
    NEXT_MANUAL_SIG_HANDLE: "true",
  });
}

await start().catch(fail);
