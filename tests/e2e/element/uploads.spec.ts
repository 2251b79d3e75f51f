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

test("81 too many files and unwanted types are refused", async ({ chat }) => {
  createAttachments(chat);
  const attachments = { enabled: true, maxCount: 2, accept: { "text/plain": [".txt"] } };
  await chat.mount({ api, composer: { attachments } });
  const picker = chat.page.locator("input[type=file]");
  await picker.setInputFiles([file("a.txt"), file("b.png", "image/png"), file("c.txt"), file("d.txt")]);
  await expect(chat.page.getByRole("list", { name: "Attachments" }).getByRole("listitem")).toHaveCount(2);
  await expect(chat.page.locator("[part=toast]")).toHaveCount(2);
  expect((await chat.eventNames()).filter((name) => name === "error")).toHaveLength(2);
});

test("33 setComposerValue uploads files and refuses those that are too large", async ({ chat }) => {
  createAttachments(chat);
  await chat.mount({ api, composer: { attachments: { enabled: true, maxSize: 10 } } });
  await chat.page.evaluate(() =>
    window.chat.setComposerValue({
      files: [new File(["ok"], "small.txt"), new File(["x".repeat(20)], "large.txt")],
    }),
  );
  await expect(chat.page.getByText("small.txt", { exact: true })).toBeVisible();
  await expect(chat.page.locator("[part=toast]")).toContainText("large.txt is larger than");
});

test("84 sending waits for uploads, and removing an uploaded file deletes it", async ({ chat }) => {
  let release = () => {};
  chat.chatkit.on("attachments.create", async (_request, reply) => {
    await new Promise<void>((resolve) => (release = resolve));
    reply.json({ type: "file", id: "att_slow", name: "slow.txt", mime_type: "text/plain" });
  });
  createAttachments(chat);
  chat.chatkit.on("attachments.delete", (_request, reply) => reply.json({}));
  chat.chatkit.on("threads.create", answerWith("Got it."));
  await chat.mount({ api, composer: { attachments: { enabled: true } } });
  const picker = chat.page.locator("input[type=file]");
  await picker.setInputFiles(file("slow.txt"));
  await picker.setInputFiles(file("gone.txt"));
  await chat.page.getByRole("button", { name: "Remove gone.txt" }).click();
  await chat.say("Look at this");
  expect(chat.chatkit.of("threads.create")).toHaveLength(0);
  release();
  await expect(chat.items().getByText("Got it.")).toBeVisible();
  expect(chat.chatkit.of("threads.create")[0]?.params).toMatchObject({
    input: { attachments: ["att_slow"] },
  });
});
