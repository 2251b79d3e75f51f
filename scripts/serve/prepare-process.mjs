// The first import of the built server, which `npm start` and the container run.
import nextEnv from "@next/env";
import { listenHost } from "./listen-host.mjs";
import { assertPortIsFree, readPort } from "./port.mjs";

const PARENT_POLL_MS = 250;

async function prepareProcess() {
  // Next's server changes the working directory to its own, which the next build deletes.
  const folder = process.cwd();
  process.env.STARTED_IN = folder;
  nextEnv.loadEnvConfig(folder, false, { info() {}, error: console.error });
  const port = readPort(process.argv.slice(2), process.env.PORT);
  const host = listenHost(process.env);
  await assertPortIsFree(port, { host, command: "start" });
  process.env.PORT = String(port);
  if (host) process.env.HOSTNAME = host;
  else delete process.env.HOSTNAME;
  // Next would exit immediately on a signal, but running turns must be stopped and saved first.
  process.env.NEXT_MANUAL_SIG_HANDLE = "true";
  if (process.env.npm_lifecycle_event === "start") endWithParent();
}

/** A signal to npm ends its shell, and most shells don't forward it. */
function endWithParent() {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, PARENT_POLL_MS).unref();
}

await prepareProcess().catch((error) => {
  process.stderr.write(`\n${error.message}\n`);
  process.stderr.write("\nTo check the whole setup, run `npm run doctor`.\n");
  process.exit(1);
});
