import { expect } from "@playwright/test";
import { openAssistant, type Scene, visit } from "./scene";

const PAGES = {
  home: "/",
  category: "/categories/footwear",
  "category-filtered": "/categories/footwear?attributes=winter&min=100&sort=price_asc",
  "category-empty": "/categories/footwear?min=9000",
  "category-mistaken-price": "/categories/footwear?min=cheap",
  "product-with-sizes": "/products/tarn-snow-boot",
  "product-without-sizes": "/products/enamel-mug",
  "product-sold-out": "/products/float-snowshoes",
  search: "/search?q=tent",
  "search-empty": "/search?q=zzzzqqq",
  "search-too-long": `/search?q=${"tent".repeat(80)}`,
  help: "/help",
  "help-empty": "/help?q=zzzzqqq",
  "help-article": "/help/returns",
  tour: "/tour",
  "not-found": "/no-such-page",
  "no-such-product": "/products/no-such-product",
};

/** Pages that need nothing but an address. */
export async function* shopViews({ page }: Scene): AsyncGenerator<string> {
  for (const [name, path] of Object.entries(PAGES)) {
    await visit(page, path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    yield name;
  }
}

/** What opens over a page, or changes in it. */
export async function* changedPages(scene: Scene): AsyncGenerator<string> {
  const { page, isPhone } = scene;
  await visit(page, "/products/tarn-snow-boot");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByText("Please choose a size first.")).toBeVisible();
  yield "product-missing-size";
  await page.getByText("Size guide").click();
  yield "product-size-guide";

  await visit(page, "/search");
  await page.getByRole("combobox").first().fill("tnet");
  await expect(page.getByRole("option").first()).toBeVisible();
  yield "search-suggestions";

  await page.keyboard.press("Control+/");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  yield "shortcuts";
  await page.keyboard.press("Escape");

  await visit(page, "/help");
  if (isPhone) await openAssistant(scene);
  await page.getByRole("button", { name: "Close the assistant" }).click();
  yield "assistant-closed";
}
