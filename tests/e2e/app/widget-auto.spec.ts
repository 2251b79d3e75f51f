import { expect, test } from "../shop/app-fixture";

const CDN = "https://cdn.platform.openai.com/**";

test.use({ settings: { variables: { NEXT_PUBLIC_CHATKIT_WIDGET: "auto" } } });

test("the element stands in where OpenAI's script is refused", async ({ assistant, page }) => {
  await page.route(CDN, (route) => route.abort());
  await assistant.open();
  await assistant.say("hello there");
});

test("the element stands in where OpenAI's script never answers", async ({ assistant, page }) => {
  await page.route(CDN, () => undefined);
  await assistant.open();
});

test("OpenAI's script is used where it loads", async ({ page }) => {
  await page.route(CDN, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `customElements.define("openai-chatkit", class extends HTMLElement {
        setOptions() { this.textContent = "OpenAI's own"; }
      });`,
    }),
  );
  await page.goto("/");
  await expect(page.getByText("OpenAI's own")).toBeVisible();
});
