import { expect, test } from "../shop/app-fixture";

test("crawlers find the shop and are kept away from visitors' pages", async ({ app }) => {
  const robots = await (await fetch(`${app.url}/robots.txt`)).text();
  expect(robots).toContain("Disallow: /orders");
  const sitemap = /Sitemap: (.*)/.exec(robots)?.[1] ?? "";
  const list = await (await fetch(sitemap)).text();
  const addresses = [...list.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(addresses).toEqual(
    expect.arrayContaining([app.url, `${app.url}/products/lee-2-tent`, `${app.url}/help/returns`]),
  );
  expect(addresses.filter((address) => !address?.startsWith(app.url))).toEqual([]);
});

test("a shared link shows a picture, a title and a description", async ({ app, page }) => {
  await page.goto("/products/lee-2-tent");
  await expect(page).toHaveTitle("Lee 2 Tent · Acme");
  const meta = (name: string) => page.locator(`meta[property="${name}"]`);
  await expect(meta("og:description")).toHaveAttribute("content", /dome for three seasons/);
  const picture = await meta("og:image").getAttribute("content");
  const response = await fetch(picture ?? "");
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(new URL(picture ?? "").origin).toBe(app.url);
});

test("a product has schema.org data with its price and category", async ({ app, page }) => {
  await page.goto("/products/lee-2-tent");
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? "")).toMatchObject({
    "@graph": [
      {
        "@type": "Product",
        name: "Lee 2 Tent",
        offers: { price: "389.00", priceCurrency: "EUR" },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [{ item: `${app.url}/categories/shelter` }, { position: 2 }],
      },
    ],
  });
});

test("a page that doesn't exist is a 404 with its own title", async ({ app, page }) => {
  for (const path of ["/nowhere", "/products/none", "/categories/none", "/orders/AC-NONE"]) {
    const response = await fetch(new URL(path, app.url));
    expect(response.status, path).toBe(404);
    expect(await response.text(), path).toContain("<title>Not found · Acme</title>");
  }
  await page.goto("/products/none");
  await expect(page).toHaveTitle("No such product · Acme");
});
