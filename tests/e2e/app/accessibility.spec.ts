import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, test } from "../shop/app-fixture";

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

const pages = [
  "/",
  "/categories/footwear",
  "/products/tarn-snow-boot",
  "/search?q=tent",
  "/cart",
  "/orders",
  "/help",
  "/signin",
  "/chat",
  "/no-such-page",
];
const screens = [
  { name: "desktop", viewport: { width: 1280, height: 800 } },
  { name: "phone", viewport: { width: 390, height: 844 } },
];

test("the audit reports a button without a name", async ({ page }) => {
  await page.goto("/help");
  await expect(page.locator("openai-chatkit")).toBeAttached();
  await page.evaluate(() =>
    document.querySelector("main")?.append(document.createElement("button")),
  );
  expect(await violations(page)).toEqual([expect.stringContaining("button-name")]);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const { name, viewport } of screens) {
    test.describe(`${colorScheme} on a ${name}`, () => {
      test.use({ colorScheme, viewport, contextOptions: { reducedMotion: "reduce" } });

      test("every page passes the audit", async ({ page }) => {
        for (const path of pages) {
          await page.goto(path);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expect(page.locator("openai-chatkit:visible")).toHaveCount(
            name === "desktop" || path === "/chat" ? 1 : 0,
          );
          expect(await violations(page), path).toEqual([]);
        }
      });

      test("a thread and a cart with content pass the audit too", async ({ assistant, page }) => {
        await page.goto("/chat");
        await assistant.say("I need boots for a winter hike");
        expect(await violations(page), "product cards").toEqual([]);
        await assistant.say("add the second one, size 44");
        await page.goto("/cart");
        await expect(page.getByRole("main")).toContainText("Tarn Snow Boot");
        expect(await violations(page), "the cart").toEqual([]);
        await page.goto("/checkout");
        await page.getByRole("button", { name: "Continue to delivery" }).click();
        await expect(page.getByText("Enter the postal code.")).toBeVisible();
        expect(await violations(page), "an address with mistakes").toEqual([]);
      });
    });
  }
}
