// `npm start`: Next's server runs in this very process, so that a signal reaches the running turns
// whether a container, a person or npm sends it. The preparation is a child: its modules end with it.
import "./check-node.mjs";
import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const PARENT_POLL_MS = 250;

// A signal for npm ends the shell that npm runs this in; most shells don't pass it on.
if (process.env.npm_lifecycle_event === "start") {
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, PARENT_POLL_MS).unref();
}

const preparation = fileURLToPath(new URL("start.ts", import.meta.url));
const child = fork(preparation, process.argv.slice(2), {
  execArgv: ["--import", import.meta.resolve("tsx")],
});

const args = await new Promise((resolve) => {
  // A failed preparation has said what is wrong.
  child.once("exit", (code) => process.exit(code || 1));
  child.on("message", (message) => {
    // tsx sends messages of its own.
    if (message?.type !== "serve") return;
    child.removeAllListeners();
    resolve(message.args);
  });
});

process.argv.splice(2, Number.POSITIVE_INFINITY, "start", ...args);
// Next would end at once on a signal; running turns are ended and saved first.
process.env.NEXT_MANUAL_SIG_HANDLE = "true";
// Nothing here reports to anyone unless the person asks for it.
process.env.NEXT_TELEMETRY_DISABLED ??= "1";
createRequire(import.meta.url)("next/dist/bin/next");
