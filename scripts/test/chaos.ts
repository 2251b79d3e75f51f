import { check } from "./suites";
import { packageCommand } from "./package-command";
import { runCommand } from "./run-command";

/**
 * What goes wrong outside of this code: models that fail in every way, databases that are locked,
 * full, read-only, gone and back, storage that is away, killed servers, clients that leave, clocks
 * that jump, proxies that hold answers back, and attacks.
 */
const tests = [
  "tests/faults",
  "tests/integration/assistant/model-failures.test.ts",
  "tests/integration/assistant/model-mistakes.test.ts",
  "tests/integration/assistant/reply-endings.test.ts",
  "tests/integration/assistant/turn-while-signing-up.test.ts",
  "packages/chatkit-server/tests/server/retention.test.ts",
];
/** These start the production build. */
const testsOfTheBuild = [
  "tests/full/faults/server-under-load.test.ts",
  "tests/full/faults/health-under-attack.test.ts",
];

const variables = { CHAOS_CLIENTS: process.env["CHAOS_CLIENTS"] ?? "1000" };
const vitest = [...packageCommand("vitest"), "run"];
const config = ["--config", "vitest.full.config.ts"];

const passed = [
  runCommand([...vitest, ...tests], variables),
  check("Production build", "build").failures.length === 0 &&
    runCommand([...vitest, ...config, ...testsOfTheBuild], variables),
];
process.exitCode = passed.every(Boolean) ? 0 : 1;
