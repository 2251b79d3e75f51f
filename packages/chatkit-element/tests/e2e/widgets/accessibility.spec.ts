import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, test } from "../../support/widget-gallery/gallery-test";

const AXE_PATH = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const ViolationSchema = z.object({
  id: z.string(),
  nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
});

// While something fades in, its colors are those of no state that a person reads.
test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing in realistic widgets, ${colorScheme}`, async ({ page, gallery }) => {
    await gallery.showSamples([], { theme: { colorScheme } });
    await expect(page.getByRole("group", { name: /^Chart/ })).toHaveCount(2);
    expect(await violations(page)).toEqual([]);
  });

  test(`axe finds nothing in an invalid form, ${colorScheme}`, async ({ page, gallery }) => {
    await gallery.showSamples(["bookingForm"], { theme: { colorScheme } });
    await page.getByRole("button", { name: "Request tour" }).click();
    await expect(page.getByText("Fill in this field.").first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test(`axe finds nothing in open pickers, ${colorScheme}`, async ({ page, gallery }) => {
    await gallery.showSamples(["bookingForm"], { theme: { colorScheme } });
    await page.getByRole("combobox", { name: "People" }).click();
    await expect(page.getByRole("listbox")).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("combobox", { name: "Date" }).click();
    await expect(page.getByRole("grid")).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test("widgets fit into 320 px", async ({ page, gallery }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await gallery.showSamples([]);
  await expect(page.getByRole("group", { name: /^Chart/ })).toHaveCount(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** Runs in an isolated world, so that the page's security policy doesn't have to change. */
async function violations(page: Page): Promise<string[]> {
  const source = await readFile(AXE_PATH, "utf8");
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
  });
  await session.send("Runtime.evaluate", { expression: source, contextId: executionContextId });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, ${JSON.stringify({ runOnly: WCAG })}).then((r) => r.violations)`,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  return z
    .array(ViolationSchema)
    .parse(result.value)
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
}
