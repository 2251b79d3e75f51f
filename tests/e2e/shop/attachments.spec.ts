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

test("an image and a text file go with a message, stay, and are nobody else's", async ({
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
