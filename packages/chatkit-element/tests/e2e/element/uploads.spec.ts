import type { Locator } from "@playwright/test";
import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import { answerWith } from "../../support/element-page/answers";

const file = (name: string, mimeType = "text/plain", size = 4) => ({
  name,
  mimeType,
  buffer: Buffer.alloc(size, "x"),
});

const api = { url: "/chatkit", domainKey: "local", uploadStrategy: { type: "two_phase" as const } };

function createAttachments(chat: ChatPage): void {
  let count = 0;
  chat.chatkit.on("attachments.create", (request, reply) => {
    count += 1;
    const { name, mime_type } = request.params;
    reply.json({ type: "file", id: `att_${count}`, name, mime_type });
  });
}

test("the eleventh file is rejected, or the first one beyond maxCount", async ({ chat }) => {
  createAttachments(chat);
  await chat.mount({ api, composer: { attachments: { enabled: true } } });
  const picker = chat.page.locator("input[type=file]");
  await picker.setInputFiles(Array.from({ length: 11 }, (_, at) => file(`${at + 1}.txt`)));
  await expect(chips(chat)).toHaveCount(10);
  await expect(chat.page.locator("[part=toast]")).toHaveText(/10/);
  await expect.poll(() => namesOf(chat)).not.toContain("11.txt");
  expect(await errorCodes(chat)).toEqual(["upload_failed"]);

  await chat.mount({ api, composer: { attachments: { enabled: true, maxCount: 1 } } });
  await picker.setInputFiles([file("only.txt"), file("another.txt")]);
  await expect(chips(chat)).toHaveText([/only\.txt/]);
});

test("a type outside accept is rejected when it is picked, dropped or pasted", async ({ chat }) => {
  createAttachments(chat);
  await chat.mount({
    api,
    composer: {
      attachments: { enabled: true, accept: { "text/plain": [".txt"], "image/*": [".tiff"] } },
    },
  });
  await chat.page
    .locator("input[type=file]")
    .setInputFiles([file("picked.txt"), file("picked.pdf", "application/pdf")]);
  await expect(chips(chat)).toHaveText([/picked\.txt/]);

  // Playwright's trace recorder reads image previews, which the page's policy forbids.
  chat.expectedProblems.push(/Connecting to 'blob:/);
  const dropped = await transferOf(
    chat,
    ["dropped.png", "image/png"],
    ["dropped.zip", "application/zip"],
  );
  const target = chat.page.locator(".ck-drop-target");
  await target.dispatchEvent("dragenter", { dataTransfer: dropped });
  await expect(chat.page.getByText("Drop files to attach them")).toBeVisible();
  await target.dispatchEvent("drop", { dataTransfer: dropped });
  await expect(chips(chat)).toHaveText([/picked\.txt/, /dropped\.png/]);

  const pasted = await transferOf(chat, ["pasted.log", "text/plain"], ["pasted.mp4", "video/mp4"]);
  await chat.input.evaluate((input, clipboardData) => {
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    input.dispatchEvent(paste);
  }, pasted);
  await expect(chips(chat)).toHaveText([/picked\.txt/, /dropped\.png/, /pasted\.log/]);
  await expect(chat.page.locator("[part=toast]")).toHaveText([
    /picked\.pdf/,
    /dropped\.zip/,
    /pasted\.mp4/,
  ]);
  await expect.poll(() => namesOf(chat)).toEqual(["picked.txt", "dropped.png", "pasted.log"]);
  expect(await errorCodes(chat)).toEqual(["upload_failed", "upload_failed", "upload_failed"]);
});

test("attachments without a way to upload them are hidden and reported once", async ({ chat }) => {
  const composer = { attachments: { enabled: true } };
  await chat.mount({ composer });
  await expect(chat.input).toBeVisible();
  await expect(chat.page.locator("input[type=file]")).toHaveCount(0);
  await chat.page.evaluate(
    (given) =>
      window.chat.setOptions({
        api: { url: "/chatkit", domainKey: "local" },
        theme: "dark",
        ...given,
      }),
    { composer },
  );
  await expect(chat.element).toHaveCSS("color-scheme", "dark");
  expect(await chat.events()).toEqual([
    { name: "chatkit.ready", detail: null },
    {
      name: "chatkit.error",
      detail: {
        error: expect.objectContaining({
          code: "invalid_options",
          message: expect.stringContaining("`api.uploadStrategy`"),
        }),
      },
    },
  ]);
});

test("setComposerValue uploads files and rejects those that are too large", async ({ chat }) => {
  createAttachments(chat);
  await chat.mount({ api, composer: { attachments: { enabled: true, maxSize: 10 } } });
  await chat.page.evaluate(() =>
    window.chat.setComposerValue({
      files: [new File(["ok"], "small.txt"), new File(["x".repeat(20)], "large.txt")],
    }),
  );
  await expect(chips(chat)).toHaveText([/small\.txt/]);
  await expect(chat.page.locator("[part=toast]")).toContainText("large.txt is larger than");
  await expect.poll(() => namesOf(chat)).toEqual(["small.txt"]);
  expect(await errorCodes(chat)).toEqual(["upload_failed"]);
});

test("sending waits for uploads, and removing an uploaded file deletes it", async ({ chat }) => {
  let finishUpload = () => {};
  chat.chatkit.on("attachments.create", (request, reply) => {
    const { name, mime_type } = request.params;
    const answer = () => reply.json({ type: "file", id: `att_${name}`, name, mime_type });
    if (name === "slow.txt") finishUpload = answer;
    else answer();
  });
  chat.chatkit.on("attachments.delete", (_request, reply) => reply.json({}));
  chat.chatkit.on("threads.create", answerWith("Got it."));
  await chat.mount({ api, composer: { attachments: { enabled: true } } });
  const picker = chat.page.locator("input[type=file]");
  await picker.setInputFiles(file("gone.txt"));
  await expect(chips(chat).and(chat.page.locator("[data-status=ready]"))).toHaveText([/gone\.txt/]);
  await chat.page.getByRole("button", { name: "Remove gone.txt" }).click();
  await expect
    .poll(() => chat.chatkit.of("attachments.delete").map(({ params }) => params))
    .toEqual([{ attachment_id: "att_gone.txt" }]);

  await picker.setInputFiles(file("slow.txt"));
  await expect.poll(() => namesOf(chat)).toEqual(["gone.txt", "slow.txt"]);
  await chat.say("Look at this");
  await expect(chat.input).toHaveText("Look at this");
  await expect.poll(() => chat.chatkit.of("threads.create")).toHaveLength(0);
  finishUpload();
  await expect(chat.items().getByText("Got it.")).toBeVisible();
  await expect
    .poll(() => chat.chatkit.of("threads.create").map(({ params }) => params))
    .toMatchObject([{ input: { attachments: ["att_slow.txt"] } }]);
});

test("a refused upload says why, in the server's words or in the element's", async ({ chat }) => {
  chat.chatkit.on("attachments.create", (request, reply) => {
    const { name, mime_type } = request.params;
    const refuse = (status: number, error: object) => reply.json({ error }, status);
    if (name === "empty.txt") {
      refuse(400, { code: "invalid", message: "This file is empty.", reason: "file_empty" });
    } else if (name === "often.txt") {
      refuse(429, { code: "rate_limited", message: "Please wait 9 seconds." });
    } else if (name === "odd.txt") {
      refuse(400, { code: "invalid", message: "params.mime_type: for developers." });
    } else {
      const upload_descriptor = { url: "/broken-bucket", method: "PUT", headers: {} };
      reply.json({ type: "file", id: "att_1", name, mime_type, upload_descriptor });
    }
  });
  await chat.page.route("**/broken-bucket", (route) => route.abort());
  chat.expectedProblems.push(/status of 4|ERR_/);
  await chat.mount({ api, composer: { attachments: { enabled: true } } });
  await chat.page
    .locator("input[type=file]")
    .setInputFiles([
      file("empty.txt", "text/plain", 0),
      file("often.txt"),
      file("odd.txt"),
      file("broken.txt"),
    ]);
  await expect(chips(chat)).toHaveText([
    /empty\.txt.*This file is empty\./,
    /often\.txt.*Please wait 9 seconds\./,
    /odd\.txt.*The server failed to answer\./,
    /broken\.txt.*The connection failed\. Check your network and try again\./,
  ]);
  await expect(chat.page.locator(".ck-chip-failure").first()).toBeVisible();
});

function chips(chat: ChatPage): Locator {
  return chat.page.getByRole("list", { name: "Attachments" }).getByRole("listitem");
}

function namesOf(chat: ChatPage): unknown[] {
  return chat.chatkit.of("attachments.create").map(({ params }) => params["name"]);
}

async function errorCodes(chat: ChatPage): Promise<unknown[]> {
  return chat.page.evaluate(() =>
    window.recorded
      .filter(({ name }) => name === "chatkit.error")
      .map(({ detail }) => (detail as { error: { code: string } }).error.code),
  );
}

function transferOf(chat: ChatPage, ...files: [name: string, type: string][]) {
  return chat.page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [name, type] of given) transfer.items.add(new File(["x"], name, { type }));
    return transfer;
  }, files);
}
