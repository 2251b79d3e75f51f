import { packageCommand } from "./package-command";
import { runCommand } from "./run-command";

/**
 * What goes wrong outside of this code: models that fail in every way, databases that are locked,
 * full, read-only, gone and back, storage that is away, killed servers and clients that leave.
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
