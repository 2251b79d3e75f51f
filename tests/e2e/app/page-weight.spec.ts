import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, test } from "../shop/app-fixture";

const IDLE_MS = 3_000;
/** As transferred, headers included. */
const MAX_ABOVE_BLANK_BYTES = { "/": 16_500, "/products/tarn-snow-boot": 19_500 };
const MAX_FONT_BYTES = 50_000;
const MAX_CHAT_BYTES = 283_000;

const ManifestSchema = z.object({ rootMainFiles: z.array(z.string()) });
const PAGE_MANIFEST = ".next/server/app/(shop)/page_client-reference-manifest.js";
const NEXTS_LAYOUT = /layout-router\.js":\{[^}]*?"chunks":(\[[^\]]*\])/;

/** The scripts that every page of this Next and React loads, even one without any content. */
function blankPageScripts(): string[] {
  const manifest = JSON.parse(readFileSync(".next/build-manifest.json", "utf8"));
  const [, layout = "[]"] = NEXTS_LAYOUT.exec(readFileSync(PAGE_MANIFEST, "utf8")) ?? [];
  const { rootMainFiles } = ManifestSchema.parse(manifest);
  return [...rootMainFiles, ...z.array(z.string()).parse(JSON.parse(layout))].map((file) =>
    basename(file),
  );
}

interface Weight {
  scripts: number;
  /** Of the scripts, those of this site. */
  ownScripts: number;
  fonts: number;
  /** URLs of files that belong to the chat. */
  chat: string[];
  /** URLs of the search, which is rendered for each request. */
  searches: string[];
}

/** What a page transfers until it has been idle for a while. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { scripts: 0, ownScripts: 0, fonts: 0, chat: [], searches: [] };
  const blank = blankPageScripts();
  const addresses = new Map<string, string>();
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    addresses.set(requestId, request.url);
    if (request.url.includes("/api/chatkit")) weight.chat.push(request.url);
    if (request.url.includes("/search?")) weight.searches.push(request.url);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId) ?? "";
    if (/\.js(\?|$)/.test(address)) {
      weight.scripts += encodedDataLength;
      if (!blank.includes(basename(address))) weight.ownScripts += encodedDataLength;
    }
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

    for (const [path, most] of Object.entries(MAX_ABOVE_BLANK_BYTES)) {
      test(`${path} loads little more than a blank page, and nothing of the chat`, async ({
        page,
        app,
      }) => {
        const cookie = { name: "acme-dock", value: "closed.400", url: app.url };
        await page.context().addCookies([cookie]);
        const weight = await weigh(page, path);
        expect(weight.ownScripts).toBeGreaterThan(0);
        expect(weight.ownScripts).toBeLessThan(most);
        expect(weight.fonts).toBeLessThan(MAX_FONT_BYTES);
        expect(weight.chat).toEqual([]);
        expect(weight.searches).toEqual([]);
        await expect(page.locator("openai-chatkit")).toHaveCount(0);
        expect(await page.evaluate(() => customElements.get("openai-chatkit"))).toBeUndefined();
      });
    }
  });
}

test("the assistant's own page stays within its budget", async ({ page }) => {
  const weight = await weigh(page, "/chat");
  expect(weight.scripts).toBeLessThan(MAX_CHAT_BYTES);
});

test("all scripts of a page carry the hint to compile them while they load", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.url());
  });
  await page.goto("/chat", { waitUntil: "networkidle" });
  expect(scripts.length).toBeGreaterThan(10);
  for (const url of scripts) {
    const [firstLine] = (await (await page.request.get(url)).text()).split("\n", 1);
    expect(firstLine?.slice(0, 80), url).toBe("//# allFunctionsCalledOnLoad");
  }
});
