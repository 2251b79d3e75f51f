import type { Page } from "@playwright/test";

const folder = process.env["PICTURES"] ?? "test-results/pictures";
const SETTLED_MS = 350;

/** Takes a picture once what moves has come to rest. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  await page.screenshot({ path: `${folder}/${name}.png` });
}
