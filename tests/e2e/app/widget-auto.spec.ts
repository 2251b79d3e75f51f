import { expect, test } from "../shop/app-fixture";

const CDN = "https://cdn.platform.openai.com/**";

test.use({ settings: { variables: { NEXT_PUBLIC_CHATKIT_WIDGET: "auto" } } });

test("the element replaces OpenAI's script when it is blocked", async ({ assistant, page }) => {
  await page.route(CDN, (route) => route.abort());
  await assistant.open();
  await assistant.say("hello there");
});

test("the element replaces OpenAI's script when it never responds", async ({ assistant, page }) => {
  await page.route(CDN, () => undefined);
  await assistant.open();
});

test("OpenAI's script is used when it loads", async ({ page }) => {
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
