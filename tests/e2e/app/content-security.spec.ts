import { createHash } from "node:crypto";
import { pageAddresses } from "../../support/app-files";
import { rawRequest } from "../../support/raw-request";
import { expect, test } from "../shop/app-fixture";
import { watchForFaults } from "../shop/page-faults";

// Every other test fails if a page violates its policy; this one violates it on purpose.
test("an injected script doesn't run, and the violation is reported", async ({ app, browser }) => {
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

test("a page rendered per request has a policy with its own nonce", async ({ request }) => {
  const policies = await Promise.all(
    [
      "/orders",
      "/chat",
      "/chat",
      "/search?q=tent",
      "/help?q=boots",
      "/categories/light?sort=price_asc",
    ].map(async (path) => (await request.get(path)).headers()["content-security-policy"]),
  );
  expect(new Set(policies).size).toBe(policies.length);
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'self' 'nonce-[0-9a-f-]{36}' 'sha256-[^']+';/);
  }
});

test("a cached page has the hashes of its own scripts and is the same for everyone", async ({
  app,
}) => {
  for (const path of ["/", "/help", "/products/enamel-mug", "/cart", "/no-such-page"]) {
    const [first, second] = await Promise.all([
      rawRequest(app.url, path),
      rawRequest(app.url, path, { headers: { cookie: "acme-theme=dark; acme-dock=closed.500" } }),
    ]);
    expect(second.body, path).toBe(first.body);
    const policy = String(first.headers["content-security-policy"]);
    expect(policy, path).not.toContain("nonce-");
    const scripts = [...first.body.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
    expect(scripts.length, path).toBeGreaterThan(1);
    for (const [, script = ""] of scripts) {
      const hash = createHash("sha256").update(script).digest("base64");
      expect(policy, path).toContain(`'sha256-${hash}'`);
    }
  }
});

// All other tests notice it too, on the pages that they visit.
test(
  "no page attempts anything that its policy forbids",
  { tag: "@slow" },
  async ({ page, assistant }) => {
    test.slow();
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        document.documentElement.dataset["violation"] = `${violatedDirective} ${blockedURI}`;
      });
    });
    const addresses = new Set(["footwear", "enamel-mug", "returns"].flatMap(pageAddresses));
    for (const path of [...addresses, "/no-such-page", "/categories/light?sort=price_asc"]) {
      await page.goto(path);
      await expect(page.getByRole("button", { name: /mode$/ }), path).toBeVisible();
      await expect(assistant.composer, path).toBeVisible();
      await expect(page.locator("html"), path).not.toHaveAttribute("data-violation");
    }
  },
);
