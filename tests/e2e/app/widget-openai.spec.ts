import { expect, test } from "../shop/app-fixture";

const CDN = "https://cdn.platform.openai.com/**";

test.use({ settings: { variables: { NEXT_PUBLIC_CHATKIT_WIDGET: "openai" } } });

test("a script that can't load is reported together with what to do", async ({ page }) => {
  await page.route(CDN, (route) => route.abort());
  await page.goto("/");
  const alert = page.getByRole("alert").filter({ hasText: "could not be loaded" });
  await expect(alert).toContainText("NEXT_PUBLIC_CHATKIT_WIDGET=builtin");
});
