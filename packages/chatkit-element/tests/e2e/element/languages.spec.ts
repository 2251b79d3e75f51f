import { answerWith } from "../../support/element-page/answers";
import { expect, test } from "../../support/element-page/element-test";

test("a locale translates the element's own texts", async ({ chat }) => {
  chat.chatkit.on("threads.create", answerWith("Bonjour."));
  await chat.mount({ locale: "fr" });
  await expect(chat.input).toHaveAttribute("aria-placeholder", "Écrivez à l’IA");
  await expect(chat.page.getByRole("button", { name: "Historique des discussions" })).toBeVisible();
  await chat.page.evaluate(() =>
    window.chat.setOptions({ api: { url: "/chatkit", domainKey: "local" }, locale: "de-DE" }),
  );
  await expect(chat.page.getByRole("button", { name: "Chatverlauf" })).toBeVisible();
  await chat.say("Hallo");
  await expect(chat.items().getByText("Bonjour.")).toBeVisible();
  await expect.poll(() => chat.chatkit.requests[0]?.headers["accept-language"]).toBe("de-DE");
});

test.describe("in a browser whose language is not translated", () => {
  test.use({ locale: "eo" });

  test("the element speaks English", async ({ chat }) => {
    chat.chatkit.on("threads.create", answerWith("Hello."));
    await chat.mount();
    await expect(chat.page.locator("section[lang=en]")).toBeVisible();
    await expect(chat.page.getByRole("button", { name: "Chat history" })).toBeVisible();
    await chat.say("Saluton");
    await expect(chat.items().getByText("Hello.")).toBeVisible();
    await expect.poll(() => chat.chatkit.requests[0]?.headers["accept-language"]).toBe("en");
  });
});

test.describe("in a Spanish browser", () => {
  test.use({ locale: "es-MX" });

  test("the element speaks Spanish without a locale option", async ({ chat }) => {
    chat.chatkit.on("threads.create", answerWith("Hola."));
    await chat.mount();
    await expect(chat.page.getByRole("button", { name: "Historial de chats" })).toBeVisible();
    await chat.say("Hola");
    await expect(chat.items().getByText("Hola.")).toBeVisible();
    await expect
      .poll(() => chat.chatkit.requests[0]?.headers["accept-language"])
      .toMatch(/^es-(ES|419)$/);
  });
});
