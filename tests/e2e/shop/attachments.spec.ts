import { expect, test } from "./app-fixture";
import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import { z } from "zod";

const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const files = [
  { name: "trail.png", mimeType: "image/png", buffer: onePixel },
  { name: "packing.txt", mimeType: "text/plain", buffer: Buffer.from("Tent, stove, lamp.") },
];

const CreatedSchema = z.object({ id: z.string() });

test("an image and a text file are sent with a message, survive a reload, and stay private", async ({
  assistant,
  app,
  page,
}) => {
  await assistant.open();
  const ids: string[] = [];
  page.on("response", async (response) => {
    if (!(response.request().postData() ?? "").includes('"attachments.create"')) return;
    ids.push(CreatedSchema.parse(await response.json()).id);
  });
  await assistant.region.locator("input[type=file]").setInputFiles(files);
  const chips = assistant.region.getByRole("list", { name: "Attachments" });
  await expect(chips.getByText("packing.txt", { exact: true })).toBeVisible();
  await assistant.composer.fill("Does this fit my trip?");
  await expect(assistant.button("Send message")).toBeEnabled();
  await assistant.button("Send message").click();
  await expect(
    assistant.messages.getByText("Does this fit my trip?", { exact: true }),
  ).toBeVisible();
  await assistant.settle();

  await page.reload();
  const image = assistant.messages.getByRole("img", { name: "trail.png" });
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(1);
  await expect(assistant.messages.getByText("packing.txt")).toBeVisible();

  expect(ids).toHaveLength(2);
  const stranger = await ChatKitHttpClient.as("stranger", app);
  for (const id of ids) {
    const claim = await stranger.send("threads.create", textInput("mine now", [id]));
    const answer = await claim.text();
    expect(answer).toContain('"type":"error"');
    expect(answer).not.toContain("thread.item.done");
    expect(answer).not.toMatch(/trail\.png|packing\.txt/);
  }
});

test("an image shows in the composer before it is sent, and can be removed", async ({
  assistant,
}) => {
  await assistant.open();
  await assistant.region.locator("input[type=file]").setInputFiles(files);
  const chips = assistant.region.getByRole("list", { name: "Attachments" });
  // Its name is next to it, so the picture itself has no role.
  const image = chips.locator("img");
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(1);

  await chips.getByRole("button", { name: /trail\.png/ }).click();
  await expect(image).toHaveCount(0);
  await expect(chips.getByText("packing.txt", { exact: true })).toBeVisible();
});

test("a refused file says why", async ({ assistant }) => {
  await assistant.open();
  const picker = assistant.region.locator("input[type=file]");
  await picker.setInputFiles([{ ...files[1]!, buffer: Buffer.alloc(0) }]);
  const chips = assistant.region.getByRole("list", { name: "Attachments" });
  await expect(chips).toContainText("This file is empty, so there is nothing to attach.");
});

test("a preview opens for anyone with its signed link, and through no other link", async ({
  assistant,
  browser,
  baseURL,
}) => {
  await assistant.open();
  await assistant.region.locator("input[type=file]").setInputFiles([files[0]!]);
  await assistant.composer.fill("Look at this");
  await expect(assistant.button("Send message")).toBeEnabled();
  await assistant.button("Send message").click();
  await expect(assistant.messages.getByText("Look at this", { exact: true })).toBeVisible();
  await assistant.settle();
  await assistant.page.reload();
  const link = await assistant.messages.getByRole("img", { name: "trail.png" }).getAttribute("src");
  expect(link).toMatch(/\/api\/chatkit\/attachments\/preview\//);

  const guest = await browser.newContext({ baseURL });
  await guest.request.get("/");
  const shown = await guest.request.get(link ?? "");
  expect(shown.status()).toBe(200);
  expect(shown.headers()).toMatchObject({
    "content-type": "image/png",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  });
  const forged = (link ?? "").replace(/.$/, (last) => (last === "A" ? "B" : "A"));
  for (const other of [forged, (link ?? "").slice(0, -10)]) {
    expect((await guest.request.get(other)).status(), other).toBe(404);
  }
  await guest.close();
});
