import { parseArgs } from "node:util";
import { OPENAI_SCRIPT } from "../components/chat/widget-source";
import { fail } from "./fail";
import { ensureChromium } from "./test/chromium";
import { packageCommand } from "./test/package-command";
import { runCommand } from "./test/run-command";

const REACH_TIMEOUT_MS = 10_000;

const { values } = parseArgs({
  options: { widget: { type: "string", default: "builtin" } },
});

/** Why OpenAI's script can't be loaded, or null. */
async function whyUnreachable(): Promise<string | null> {
  try {
    const response = await fetch(OPENAI_SCRIPT, { signal: AbortSignal.timeout(REACH_TIMEOUT_MS) });
    return response.ok ? null : `it answered with status ${response.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs the tests that use only ChatKit's public types against either widget. */
async function testWidget(widget: string): Promise<void> {
  if (widget !== "builtin" && widget !== "openai") {
    fail(`--widget is builtin or openai, not ${widget}.`);
  }
  if (widget === "openai") {
    const reason = await whyUnreachable();
    if (reason)
      fail(`OpenAI's widget can't be tested here: ${OPENAI_SCRIPT} can't be loaded (${reason}).`);
  }
  const playwright = packageCommand("@playwright/test", "playwright");
  const tests = "packages/chatkit-element/tests/e2e/element/exchangeability.spec.ts";
  const ended = runCommand([...playwright, "test", tests], {
    PLAYWRIGHT_CHROMIUM_PATH: ensureChromium(),
    CHATKIT_TEST_WIDGET: widget,
  });
  process.exitCode = ended ? 0 : 1;
}

await testWidget(values.widget);
