import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, test } from "../shop/app-fixture";
import { forms, journeys } from "../views";
import { elementsBeyondTheEdge } from "../views/beyond-the-edge";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const audit = `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => id + ": " + html.slice(0, 160))))`;

const AuditSchema = z.object({ result: z.object({ value: z.array(z.string()) }) });

/**
 * The rules that a page violates, and where. Bypasses the page's content security policy, which
 * would block the audit.
 */
async function violations(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axeSource });
  const answer = AuditSchema.parse(
    await session.send("Runtime.evaluate", {
      expression: audit,
      awaitPromise: true,
      returnByValue: true,
    }),
  );
  await session.detach();
  return answer.result.value;
}

// While something fades in, its colors are those of no state that a person reads.
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("the audit hears of a button without a name", async ({ page }) => {
  await page.goto("/help");
  await expect(page.locator("openai-chatkit")).toBeAttached();
  await page.evaluate(() =>
    document.querySelector("main")?.append(document.createElement("button")),
  );
  expect(await violations(page)).toEqual([expect.stringContaining("button-name")]);
});

// Each journey takes a while, so all workers take part.
test.describe.configure({ mode: "parallel" });

for (const { name: form, first, colorScheme, viewport } of forms) {
  test.describe(form, () => {
    test.use({ colorScheme, viewport });

    for (const [title, journey] of Object.entries(journeys)) {
      const tag = first.includes(title) ? [] : "@slow";
      test(
        `${title} pass the audit and fit the screen in every state`,
        { tag },
        async ({ app, assistant, faults, page }) => {
          // Some journeys have twenty views, and a busy machine takes seconds for each.
          test.setTimeout(600_000);
          const scene = { app, assistant, faults, page, isPhone: viewport.width < 1024 };
          for await (const view of journey(scene)) {
            // After a navigation in the page, it comes a moment later than the content.
            await expect(page).toHaveTitle(/./);
            expect.soft(await violations(page), view).toEqual([]);
            expect.soft(await elementsBeyondTheEdge(page), view).toEqual([]);
          }
        },
      );
    }
  });
}
