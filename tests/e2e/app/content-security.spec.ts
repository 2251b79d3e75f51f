import { expect, test } from "../shop/app-fixture";
import { watchForFaults } from "../shop/page-faults";

// Every test of the app fails when a page breaks its policy; here it is broken on purpose.
test("a script that somebody slipped into a page doesn't run, and is heard of", async ({
  app,
  browser,
}) => {
  const context = await browser.newContext({ baseURL: app.url });
  const faults = watchForFaults(context);
  const page = await context.newPage();
  await page.goto("/");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken over'";
    document.head.append(script);
  });
  await expect.poll(() => faults).toEqual([expect.stringContaining("Content Security Policy")]);
  await expect(page).not.toHaveTitle("taken over");
  await context.close();
});

test("every page view has a policy with a nonce of its own", async ({ request }) => {
  const policies = await Promise.all(
    ["/", "/", "/chat"].map(
      async (path) => (await request.get(path)).headers()["content-security-policy"],
    ),
  );
  expect(new Set(policies).size).toBe(3);
  for (const policy of policies) expect(policy).toMatch(/script-src 'self' 'nonce-[0-9a-f-]{36}';/);
});

test("no page tries what its policy forbids, noticed or not", async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      document.documentElement.dataset["violation"] = `${violatedDirective} ${blockedURI}`;
    });
  });
  for (const path of ["/", "/chat", "/cart"]) {
    await page.goto(path);
    await expect(page.locator("openai-chatkit").getByRole("textbox")).toBeVisible();
    await expect(page.locator("html")).not.toHaveAttribute("data-violation");
  }
});
