import { readFileSync } from "node:fs";
import { expect, type Browser, type Page } from "@playwright/test";
import { Assistant } from "../../e2e/shop/assistant";
import { orderByKeyboard } from "../../e2e/shop/checkout";
import { watchForFaults } from "../../e2e/shop/page-faults";
import type { VercelSite } from "./open-site";

/** More words than all answers here have. */
const PLENTY = 100_000;
const note = { name: "packing.txt", mimeType: "text/plain", buffer: Buffer.from("Tent, stove.") };
const password = "a long enough password";

/** A guest's whole visit, from the first question to the export of everything. */
export async function shopInBrowser(
  browser: Browser,
  { platform, words }: Pick<VercelSite, "platform" | "words">,
): Promise<void> {
  const context = await browser.newContext({ baseURL: platform.url });
  context.setDefaultTimeout(30_000);
  const faults = watchForFaults(context);
  const page = await context.newPage();
  const assistant = new Assistant(page);

  await assistant.open();
  await assistant.say("I need boots for a winter hike");
  await assistant.say("add the second one, size 44");
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();

  await stopAndReload(assistant, words);
  await sendFile(assistant);
  await signUp(page);
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();

  await page.goto("/cart");
  await orderByKeyboard(page);

  await page.goto("/signin");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export as JSON" }).click();
  const exported = readFileSync(await (await download).path(), "utf8");
  expect(exported).toContain("I need boots for a winter hike");
  expect(exported).toContain("Fjordgade 12");
  expect(faults).toEqual([]);
  await context.close();
}

async function stopAndReload(assistant: Assistant, words: VercelSite["words"]): Promise<void> {
  words.hold();
  words.pass(3);
  await assistant.send("hello there");
  await expect(assistant.messages.getByText("Hello! Tell me")).toBeVisible();
  await assistant.page.reload();
  await expect(assistant.messages.getByText("Hello! Tell me")).toBeVisible();
  await assistant.button("Stop answering").click();
  await assistant.settle();
  words.pass(PLENTY);
  await assistant.say("what did I order?");
  await expect(assistant.messages.getByText("Traverse 45 Pack").last()).toBeVisible();
}

async function sendFile(assistant: Assistant): Promise<void> {
  await assistant.region.locator("input[type=file]").setInputFiles([note]);
  await assistant.composer.fill("Does this fit my trip?");
  await expect(assistant.button("Send message")).toBeEnabled();
  await assistant.button("Send message").click();
  await assistant.settle();
  await assistant.page.reload();
  await expect(assistant.messages.getByText("packing.txt")).toBeVisible();
}

async function signUp(page: Page): Promise<void> {
  await page.goto("/signin");
  await page.getByLabel("Email").fill("hiker@example.com");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Create an account" }).click();
  await expect(page).toHaveURL(/\/orders$/);
}
