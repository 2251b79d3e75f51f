import { packageCommand } from "./package-command";
import { runCommand } from "./run-command";

/**
 * Failures outside this code: models that fail in every way, databases that are locked, full,
 * read-only, or gone and back again, unreachable object storage, killed servers, and clients that
 * disconnect.
 */
const tests = [
  "tests/faults",
  "tests/integration/assistant/model-failures.test.ts",
  "tests/integration/assistant/model-mistakes.test.ts",
  "tests/integration/assistant/reply-endings.test.ts",
  "tests/integration/assistant/turn-while-signing-up.test.ts",
  "packages/chatkit-server/tests/server/retention.test.ts",
];

const ended = runCommand([...packageCommand("vitest"), "run", ...tests], {
  CHAOS_CLIENTS: process.env["CHAOS_CLIENTS"] ?? "1000",
});
process.exitCode = ended ? 0 : 1;
