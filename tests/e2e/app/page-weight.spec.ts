import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, test } from "../shop/app-fixture";

const IDLE_MS = 3_000;
/** Transferred bytes, including headers. */
const MOST_ABOVE_BLANK_BYTES = { "/": 21_500, "/products/tarn-snow-boot": 24_300 };
const MOST_FONT_BYTES = 80_000;
const MOST_CHAT_BYTES = 290_000;

const ManifestSchema = z.object({ rootMainFiles: z.array(z.string()) });

/** What any page of this Next and React version loads, even an empty one. */
function blankPageBytes(): number {
  const manifest = JSON.parse(readFileSync(".next/build-manifest.json", "utf8"));
  const files = ManifestSchema.parse(manifest).rootMainFiles;
  return files
    .map((file) => gzipSync(readFileSync(join(".next", file))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

interface Weight {
  scripts: number;
  fonts: number;
  /** URLs of files that belong to the chat. */
  chat: string[];
}

/** What a page transfers until it has been idle for a while. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { scripts: 0, fonts: 0, chat: [] };
  const addresses = new Map<string, string>();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    addresses.set(requestId, request.url);
    if (request.url.includes("/api/chatkit")) weight.chat.push(request.url);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId) ?? "";
    if (/\.js(\?|$)/.test(address)) weight.scripts += encodedDataLength;
    if (/\.woff2(\?|$)/.test(address)) weight.fonts += encodedDataLength;
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await page.waitForTimeout(IDLE_MS);
  return weight;
}

const screens = [
  { name: "phone", viewport: { width: 390, height: 844 } },
  { name: "desktop", viewport: { width: 1440, height: 900 } },
];

for (const { name, viewport } of screens) {
  test.describe(`on a ${name}, with the chat closed`, () => {
    test.use({ viewport });

    for (const [path, most] of Object.entries(MOST_ABOVE_BLANK_BYTES)) {
      test(`${path} loads little more than a blank page, and nothing of the chat`, async ({
        page,
        app,
      }) => {
        const cookie = { name: "acme-dock", value: "closed.400", url: app.url };
        await page.context().addCookies([cookie]);
        const weight = await weigh(page, path);
        expect(weight.scripts).toBeLessThan(blankPageBytes() + most);
        expect(weight.fonts).toBeLessThan(MOST_FONT_BYTES);
        expect(weight.chat).toEqual([]);
        await expect(page.locator("openai-chatkit")).toHaveCount(0);
        expect(await page.evaluate(() => customElements.get("openai-chatkit"))).toBeUndefined();
      });
    }
  });
}

test("the assistant's own page stays within its budget", async ({ page }) => {
  const weight = await weigh(page, "/chat");
  expect(weight.scripts).toBeLessThan(MOST_CHAT_BYTES);
});
