import type { FileUploadStrategy } from "@openai/chatkit";
import type { ReceivedFile } from "../../support/element-page/page-server";
import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import { answerWith } from "../../support/element-page/answers";
import { mountWith } from "../../support/element-page/mount-with";

declare global {
  interface Window {
    fetched: { url: unknown; plain: boolean; names: string[] }[];
    uploadBy: (strategy: FileUploadStrategy) => void;
  }
}

const file = (name: string, mimeType = "text/plain", size = 4) => ({
  name,
  mimeType,
  buffer: Buffer.alloc(size, "x"),
});

/** Answers uploads to a path and returns the files received there. */
function receiveUploads(chat: ChatPage, path: string, answer: object = {}): ReceivedFile[] {
  const received: ReceivedFile[] = [];
  chat.server.extra.set(path, (upload) => {
    received.push(upload);
    return { type: "application/json", body: JSON.stringify(answer) };
  });
  return received;
}

async function attach(
  chat: ChatPage,
  uploadStrategy: FileUploadStrategy,
  ...files: ReturnType<typeof file>[]
): Promise<void> {
  await chat.mount({
    api: { url: "/chatkit", domainKey: "local", uploadStrategy },
    composer: { attachments: { enabled: true } },
  });
  await chat.page.locator("input[type=file]").setInputFiles(files);
}

test("the most specific size limit applies, from the exact type to its kind to any type", async ({
  chat,
}) => {
  chat.chatkit.on("attachments.create", (request, reply) => {
    const { name, mime_type } = request.params;
    reply.json({ type: "file", id: `att_${name}`, name, mime_type });
  });
  const maxSize = { "text/csv": 20, "text/*": 10, "*": 5 };
  await chat.mount({
    api: { url: "/chatkit", domainKey: "local", uploadStrategy: { type: "two_phase" } },
    composer: { attachments: { enabled: true, maxSize } },
  });
  await chat.page
    .locator("input[type=file]")
    .setInputFiles([
      file("exact.csv", "text/csv", 15),
      file("kind.txt", "text/plain", 15),
      file("other.pdf", "application/pdf", 4),
      file("large.pdf", "application/pdf", 6),
    ]);
  await expect(chat.page.locator("[part=toast]")).toHaveText([/kind\.txt/, /large\.pdf/]);
  const chips = chat.page.getByRole("list", { name: "Attachments" }).getByRole("listitem");
  await expect(chips).toHaveText([/exact\.csv/, /other\.pdf/]);
});

test("a direct upload posts the field `file` and sends the returned id", async ({ chat }) => {
  const attachment = { type: "file", id: "att_9", name: "tent.txt", mime_type: "text/plain" };
  const received = receiveUploads(chat, "/upload", attachment);
  chat.chatkit.on("threads.create", answerWith("Got it."));
  await attach(chat, { type: "direct", uploadUrl: "/upload" }, file("tent.txt"));
  await chat.say("Look");
  await expect(chat.items().getByText("Got it.")).toBeVisible();
  expect(received.map(({ method }) => method)).toEqual(["POST"]);
  expect(received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(received[0]?.body.toString()).toContain('name="file"; filename="tent.txt"');
  await expect
    .poll(() => chat.chatkit.of("threads.create")[0]?.params)
    .toMatchObject({
      input: { attachments: ["att_9"] },
    });
});

for (const method of ["POST", "PUT"] as const) {
  test(`a two-phase upload by ${method} sends the descriptor's headers and no others`, async ({
    chat,
  }) => {
    const received = receiveUploads(chat, "/bucket");
    chat.chatkit.on("attachments.create", (request, reply) => {
      const { name, mime_type } = request.params;
      const upload_descriptor = { url: "/bucket", method, headers: { "x-signature": "abc" } };
      reply.json({ type: "file", id: "att_2", name, mime_type, upload_descriptor });
    });
    chat.chatkit.on("threads.create", answerWith("Got it."));
    await attach(chat, { type: "two_phase" }, file("map.txt"));
    await chat.say("Look");
    await expect(chat.items().getByText("Got it.")).toBeVisible();
    await expect
      .poll(() => chat.chatkit.of("attachments.create")[0]?.params)
      .toEqual({
        name: "map.txt",
        size: 4,
        mime_type: "text/plain",
      });
    const [upload] = received;
    expect(upload?.method).toBe(method);
    expect(upload?.headers).toMatchObject({ "x-signature": "abc" });
    const sent = upload?.body.toString() ?? "";
    expect(sent.includes("form-data")).toBe(method === "POST");
    expect(sent).toContain("xxxx");
  });
}

test("uploads also use api.fetch, with only the headers they need", async ({ chat }) => {
  receiveUploads(chat, "/bucket");
  receiveUploads(chat, "/upload", {
    type: "file",
    id: "att_1",
    name: "a.txt",
    mime_type: "text/plain",
  });
  chat.chatkit.on("attachments.create", (request, reply) => {
    const { name, mime_type } = request.params;
    const upload_descriptor = { url: "/bucket", method: "PUT", headers: { "x-signature": "abc" } };
    reply.json({ type: "file", id: "att_2", name, mime_type, upload_descriptor });
  });
  chat.chatkit.on("attachments.delete", (_request, reply) => reply.json({}));
  await mountWith(chat, () => {
    window.fetched = [];
    window.uploadBy = (uploadStrategy) =>
      window.chat.setOptions({
        api: {
          url: "/chatkit",
          domainKey: "local",
          uploadStrategy,
          fetch: (url, init) => {
            const headers: object = init?.headers ?? {};
            const plain = Object.getPrototypeOf(headers) === Object.prototype;
            window.fetched.push({ url, plain, names: Object.keys(headers).sort() });
            return fetch(url, init);
          },
        },
        composer: { attachments: { enabled: true } },
      });
    return {};
  });
  const picker = chat.page.locator("input[type=file]");
  await chat.page.evaluate(() => window.uploadBy({ type: "two_phase" }));
  await picker.setInputFiles(file("a.txt"));
  await expect(chat.page.locator("[data-status=ready]")).toHaveCount(1);
  await chat.page.evaluate(() => window.uploadBy({ type: "direct", uploadUrl: "/upload" }));
  await picker.setInputFiles(file("b.txt"));
  await expect(chat.page.locator("[data-status=ready]")).toHaveCount(2);
  await chat.page.getByRole("button", { name: "Remove b.txt" }).click();
  await expect.poll(() => chat.chatkit.of("attachments.delete")).toHaveLength(1);
  const toTheServer = ["Accept", "Accept-Language", "Content-Type", "chatkit-frame-instance-id"];
  expect(await chat.page.evaluate(() => window.fetched)).toEqual([
    { url: "/chatkit", plain: true, names: toTheServer },
    { url: "/bucket", plain: true, names: ["x-signature"] },
    { url: "/upload", plain: true, names: [] },
    { url: "/chatkit", plain: true, names: toTheServer },
  ]);
});

test("a file dropped where files aren't accepted is rejected and the page doesn't navigate", async ({
  chat,
}) => {
  await chat.mount();
  const transfer = await chat.page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["x"], "tent.txt"));
    return data;
  });
  const target = chat.page.locator(".ck-drop-target");
  await target.dispatchEvent("dragenter", { dataTransfer: transfer });
  await expect(chat.page.getByText("Files can't be added here")).toBeVisible();
  await target.dispatchEvent("drop", { dataTransfer: transfer });
  await expect(chat.page.locator("[part=toast]")).toHaveText(/Files can't be added here/);
  expect(chat.chatkit.requests).toHaveLength(0);
});
