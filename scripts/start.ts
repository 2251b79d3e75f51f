import { fail } from "./fail";
import { runNext } from "./next-process";
import { prepareDatabase } from "./prepare/database";
import { loadEnvironment } from "./prepare/environment";
import { assertPortIsFree, readPort } from "./prepare/port";

/** The production server, over a database that is brought up to date first. */
async function start(): Promise<void> {
  const root = process.cwd();
  loadEnvironment(root, "production");
  const { parseEnvironment } = await import("@/lib/env");
  const { authSecret } = await import("@/lib/auth/secret");
  parseEnvironment(process.env);
  authSecret();
  const args = process.argv.slice(2);
  const port = readPort(args, process.env["PORT"]);
  const host = process.env["HOSTNAME"];
  await assertPortIsFree(port, { host, command: "start" });
  await prepareDatabase(root);
  runNext(["start", ...(host ? ["--hostname", host] : []), ...args, "--port", String(port)], {
    // Next would end at once on a signal; running turns are ended and saved first.
    NEXT_MANUAL_SIG_HANDLE: "true",
  });
}

await start().catch(fail);
