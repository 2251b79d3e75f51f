import { expect, test } from "../../support/widget-gallery/gallery-test";

test("padding counts in units of 4 px and size in pixels", async ({ page, gallery }) => {
  await gallery.show({
    type: "Box",
    padding: { x: 4, y: 2 },
    children: [
      { type: "Box", size: 25, background: "red-500", children: [] },
      { type: "Text", value: "Inside" },
    ],
  });
  const box = page.locator(".w-box").first();
  await expect(box).toHaveCSS("padding", "8px 16px");
  await expect(box.locator(".w-box")).toHaveCSS("width", "25px");
  await expect(box.locator(".w-box")).toHaveCSS("height", "25px");
});

test("units follow the density", async ({ page, gallery }) => {
  const widget = { type: "Box", padding: 4, children: [{ type: "Text", value: "Inside" }] };
  await gallery.show(widget, { theme: { density: "spacious" } });
  await expect(page.locator(".w-box")).toHaveCSS("padding", "20px");
  await gallery.set({ theme: { density: "compact" } });
  await expect(page.locator(".w-box")).toHaveCSS("padding", "12px");
});

test("a specific side takes precedence over its axis, and strings are CSS lengths", async ({
  page,
  gallery,
}) => {
  await gallery.show({
    type: "Row",
    padding: { x: 1, left: "2rem", top: 3 },
    gap: "10px",
    border: { bottom: 3, x: { size: 1, style: "dotted" } },
    radius: "2xl",
    children: [{ type: "Text", value: "Inside" }],
  });
  const row = page.locator(".w-row");
  await expect(row).toHaveCSS("padding", "12px 4px 0px 32px");
  await expect(row).toHaveCSS("gap", "10px");
  await expect(row).toHaveCSS("border-bottom-width", "3px");
  await expect(row).toHaveCSS("border-left-style", "dotted");
  await expect(row).toHaveCSS("border-radius", "16px");
});

test("a root's theme forces its palette", async ({ page, gallery }) => {
  const pair = { light: "#ff0000", dark: "#00ff00" };
  await gallery.show({
    type: "Card",
    theme: "dark",
    children: [{ type: "Text", value: "Night", color: pair }],
  });
  await expect(page.getByText("Night")).toHaveCSS("color", "rgb(0, 255, 0)");
  await gallery.show({ type: "Card", children: [{ type: "Text", value: "Night", color: pair }] });
  await expect(page.getByText("Night")).toHaveCSS("color", "rgb(255, 0, 0)");
});

const HOSTILE = [
  "url(https://evil.example/x.png)",
  "URL( 'https://evil.example/x.png' )",
  "image-set('https://evil.example/x.png' 1x)",
  "red; background: url(https://evil.example/x.png)",
  "u\\72l(https://evil.example/x.png)",
  "var(--page-secret, url(https://evil.example/x.png))",
  "-webkit-image-set(url(https://evil.example/x.png) 1x)",
  "cross-fade(url(https://evil.example/x.png), red)",
  "linear-gradient(red, url(https://evil.example/x.png))",
  "element(#secret)",
];

test("no CSS string in a widget causes a request", async ({ page, gallery }) => {
  for (const value of HOSTILE) {
    await gallery.show({
      type: "Card",
      background: value,
      padding: value,
      border: { size: 1, color: value },
      children: [
        { type: "Box", background: value, width: value, flex: value, radius: value, children: [] },
        { type: "Text", value: "Calm", color: value, width: value },
        { type: "Image", src: "/pictures/tent.svg", background: value, height: 20 },
        { type: "Divider", color: value, size: value, spacing: value },
      ],
    });
    await expect(page.getByText("Calm")).toBeVisible();
    const painted = await page
      .locator(".w-frame *")
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).backgroundImage).join());
    expect(painted).not.toContain("url(");
  }
});

test("a widget cannot move outside its frame", async ({ page, gallery }) => {
  await gallery.show({
    type: "Card",
    children: [
      { type: "Box", margin: -100, width: 4000, height: 50, background: "red-500", children: [] },
      { type: "Text", value: "Inside" },
    ],
  });
  await expect(page.getByText("Inside")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("images from hosts that are not allowed are not requested", async ({ page, gallery }) => {
  await gallery.show({
    type: "Card",
    status: { text: "From afar", favicon: "https://evil.example/icon.png" },
    children: [{ type: "Image", src: "https://evil.example/x.png", alt: "A leak" }],
  });
  const link = page.getByRole("link", { name: "A leak" });
  await expect(link).toHaveAttribute("href", "https://evil.example/x.png");
  await expect(page.locator("img")).toHaveCount(0);

  await gallery.show({ type: "Image", src: "javascript:alert(1)", alt: "A trap" });
  await expect(page.getByText("A trap")).toBeVisible();
  await expect(page.getByRole("link")).toHaveCount(0);
});
