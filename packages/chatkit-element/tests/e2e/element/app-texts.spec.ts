import type { ChatKitOptions } from "@openai/chatkit";
import { expect, test } from "../../support/element-page/element-test";

const texts = {
  title: "Acme Gear",
  greeting: "Where are you heading?",
  prompt: "Find boots",
  placeholder: "Ask about gear",
  tool: "Search the catalog",
  model: "Thorough",
  disclaimer: "The assistant can be wrong.",
};

const options: Partial<Omit<ChatKitOptions, "api">> = {
  header: { title: { text: texts.title } },
  startScreen: { greeting: texts.greeting, prompts: [{ label: texts.prompt, prompt: "Boots" }] },
  composer: {
    placeholder: texts.placeholder,
    tools: [{ id: "search", label: texts.tool, icon: "search", pinned: true }],
    models: [{ id: "deep", label: texts.model }],
  },
  disclaimer: { text: texts.disclaimer },
};

const locales = [
  "en",
  "ar",
  "de",
  "es",
  "fr",
  "it",
  "ja",
  "ko",
  "nl",
  "pl",
  "pt",
  "tr",
  "uk",
  "zh-CN",
  "zh-TW",
] as const;

test("the app's own texts stay as they are in every locale", async ({ chat }) => {
  await chat.mount(options);
  const newest = chat.page.locator("section[lang]");
  for (const locale of locales) {
    await chat.page.evaluate(
      ([given, locale]) => {
        window.chat.setOptions({ api: { url: "/chatkit", domainKey: "local" }, ...given, locale });
      },
      [options, locale] as const,
    );
    await expect(newest).toHaveAttribute("lang", new RegExp(`^${locale}`));
    for (const text of [texts.title, texts.greeting, texts.prompt, texts.tool, texts.disclaimer]) {
      await expect(newest.getByText(text, { exact: true }).first()).toBeVisible();
    }
    await expect(newest.getByRole("button", { name: texts.model })).toBeVisible();
    await expect(chat.input).toHaveAccessibleName(texts.placeholder);
  }
});
