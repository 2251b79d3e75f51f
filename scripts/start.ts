import { failStart } from "./fail";
import { prepareDatabase } from "./prepare/database";
import { loadEnvironment } from "./prepare/environment";
import { listenHost } from "./prepare/listen-host";
import { assertPortIsFree, readPort } from "./prepare/port";

/**
 * Prepares the production server: checks the settings and migrates the database. Runs as a child of
 * `start.mjs` and sends it the arguments for Next's server.
 */
async function prepare(): Promise<void> {
  const root = process.cwd();
  loadEnvironment(root, "production");
  const { parseEnvironment } = await import("@/lib/env");
  const { authSecret } = await import("@/lib/auth/secret");
  parseEnvironment(process.env);
  authSecret();
  const args = process.argv.slice(2);
  const port = readPort(args, process.env["PORT"]);
  const host = listenHost(process.env);
  await assertPortIsFree(port, { host, command: "start" });
  await prepareDatabase(root);
  const nextArgs = [...(host ? ["--hostname", host] : []), ...args, "--port", String(port)];
  if (!process.connected) return;
  process.send?.({ type: "serve", args: nextArgs }, () => process.disconnect());
}

await prepare().catch(failStart);
