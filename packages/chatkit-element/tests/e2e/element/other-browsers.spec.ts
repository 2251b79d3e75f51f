import type { Page } from "@playwright/test";
import { answerWith } from "../../support/element-page/answers";
import { expect, test } from "../../support/element-page/element-test";
import { mountWith } from "../../support/element-page/mount-with";
import { assistantMessage, thread, userMessage } from "../../support/element-page/wire";

/** Provides selections inside shadow trees only through the API of Safari before 18.4. */
async function selectLikeOlderSafari(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original: (options: GetComposedRangesOptions) => StaticRange[] =
      Selection.prototype.getComposedRanges;
    Selection.prototype.getComposedRanges = function (...given: unknown[]) {
      const shadowRoots = given.map((root) => {
        if (root instanceof ShadowRoot) return root;
        throw new TypeError("Argument 1 must be an instance of ShadowRoot");
      });
      return original.call(this, { shadowRoots });
    };
    Object.defineProperty(ShadowRoot.prototype, "getSelection", { value: undefined });
  });
}

/** Rejects `plaintext-only`, like Firefox before 136. */
async function editLikeOlderFirefox(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = Object.getOwnPropertyDescriptor(HTMLElement.prototype, "contentEditable");
    Object.defineProperty(HTMLElement.prototype, "contentEditable", {
      ...original,
      set(value: string) {
        if (value === "plaintext-only") throw new DOMException("Unknown value", "SyntaxError");
        original?.set?.call(this, value);
      },
    });
  });
}

test("text can be quoted in browsers with the older API for shadow selections", async ({
  chat,
}) => {
  const data = [userMessage("u", "Hi"), assistantMessage("a", "The trail is icy today.")];
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data, has_more: false } })),
  );
  await selectLikeOlderSafari(chat.page);
  await chat.mount({ initialThread: "thr_1" });
  await chat.items().getByText("The trail is icy today.").click({ clickCount: 3 });
  await chat.page.getByRole("button", { name: "Reply" }).click();
  await expect(chat.page.locator("[part=quote]")).toContainText("The trail is icy today.");
});

test("mentions can be inserted and deleted in browsers with the older API for shadow selections", async ({
  chat,
}) => {
  await selectLikeOlderSafari(chat.page);
  await mountWith(chat, () => ({
    entities: { onTagSearch: async () => [{ id: "ord_1", title: "Order 1" }] },
  }));
  await chat.input.pressSequentially("About @or");
  await chat.page.getByRole("option", { name: "Order 1" }).click();
  await expect(chat.input).toHaveText("About Order 1 ");
  await chat.input.press("Backspace");
  await chat.input.press("Backspace");
  await expect(chat.input).toHaveText("About ");
});

test("Delete removes the whole mention after the caret", async ({ chat }) => {
  await chat.mount();
  await chat.page.evaluate(() =>
    window.chat.setComposerValue({
      content: [
        { type: "input_text", text: "a" },
        { type: "input_tag", id: "o", text: "Order 1", data: {} },
        { type: "input_text", text: "b" },
      ],
    }),
  );
  await chat.input.press("Home");
  await chat.input.press("ArrowRight");
  // Chromium would delete the mention by itself, unlike Firefox. Canceling the browser's edit
  // ensures that the element deletes it.
  await chat.input.evaluate((field) =>
    field.addEventListener("beforeinput", (event) => event.preventDefault()),
  );
  await chat.input.press("Delete");
  await expect(chat.input).toHaveText("ab");
});

test("no formatting is inserted in browsers without plaintext-only editing", async ({
  chat,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await editLikeOlderFirefox(chat.page);
  await chat.mount();
  await expect(chat.input).toHaveAttribute("contenteditable", "true");
  await chat.page.evaluate(async () => {
    const rich = new Blob(["<b>bold</b><img src='x' alt=''>"], { type: "text/html" });
    const plain = new Blob(["bold"], { type: "text/plain" });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": rich, "text/plain": plain }),
    ]);
  });
  await chat.input.pressSequentially("Be ");
  await chat.input.press("ControlOrMeta+v");
  await expect(chat.input).toHaveText("Be bold");
  await chat.input.press("ControlOrMeta+a");
  await chat.input.press("ControlOrMeta+b");
  await expect(chat.input.locator("*")).toHaveCount(0);
  await chat.input.press("End");
  await chat.input.press("Shift+Enter");
  await chat.input.pressSequentially("please");
  await chat.input.press("Enter");
  await expect(chat.items().getByText("Hi.")).toBeVisible();
  await expect
    .poll(() => chat.chatkit.requests[0]?.params)
    .toMatchObject({
      input: { content: [{ type: "input_text", text: "Be bold\nplease" }] },
    });
});

test("the chat works in a page served over plain HTTP", async ({ chat }) => {
  await chat.page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, "randomUUID", { value: undefined });
  });
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await chat.mount({}, { "durable-turns": "" });
  await chat.say("Hello");
  await expect(chat.items().getByText("Hi.")).toBeVisible();
});
