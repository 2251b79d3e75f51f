// `npm start`: Next's server runs in this process, so that signals from containers, people and npm
// reach the running turns. The preparation runs in a child process, which frees its modules.
import "./check-machine.mjs";
import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const PARENT_POLL_MS = 250;

// A signal to npm ends its shell, and most shells don't forward it.
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
  // A failed preparation has already printed its error.
  child.once("exit", (code) => process.exit(code || 1));
  child.on("message", (message) => {
    // tsx sends messages too.
    if (message?.type !== "serve") return;
    child.removeAllListeners();
    resolve(message.args);
  });
});

process.argv.splice(2, Number.POSITIVE_INFINITY, "start", ...args);
// Next would exit immediately on a signal, but running turns must be stopped and saved first.
process.env.NEXT_MANUAL_SIG_HANDLE = "true";
// Telemetry is off unless it is enabled explicitly.
process.env.NEXT_TELEMETRY_DISABLED ??= "1";
createRequire(import.meta.url)("next/dist/bin/next");
