import { expect, test } from "../../support/widget-gallery/gallery-test";

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: "ListViewItem",
    onClickAction: { type: "row.open", payload: { index } },
    children: [{ type: "Text", value: `Row ${index + 1}` }],
  }));

test("a list shows as many rows as its limit and the rest on demand", async ({ page, gallery }) => {
  await gallery.show({ type: "ListView", limit: 2, children: rows(6) });
  await expect(page.getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: "Show 4 more" }).press("Enter");
  await expect(page.getByRole("listitem")).toHaveCount(6);
  await expect(page.getByRole("button", { name: "Row 3" })).toBeFocused();
  await expect(page.getByRole("button", { name: /more/ })).toHaveCount(0);
});

test("an automatic limit is five rows", async ({ page, gallery }) => {
  await gallery.show({ type: "ListView", limit: "auto", children: rows(6) });
  await expect(page.getByRole("listitem")).toHaveCount(5);
  await expect(page.getByRole("button", { name: "Show 1 more" })).toBeVisible();
});

test("a list within its limit has no button to show more", async ({ page, gallery }) => {
  await gallery.show({
    type: "Card",
    children: [{ type: "ListView", limit: 3, children: rows(3) }],
  });
  await expect(page.getByRole("listitem")).toHaveCount(3);
  await expect(page.getByRole("button", { name: /more/ })).toHaveCount(0);
});

test("a row is named by its text, without the controls in it", async ({ page, gallery }) => {
  await gallery.show({
    type: "ListView",
    children: [
      {
        type: "ListViewItem",
        onClickAction: { type: "row.open" },
        children: [
          { type: "Image", src: "data:image/gif;base64,R0lGODlhAQABAAAAACw=", alt: "Drawing" },
          {
            type: "Col",
            children: [
              { type: "Title", value: "Bell Tent" },
              { type: "Select", name: "size", placeholder: "Size", options: [] },
              { type: "Button", label: "Add to cart" },
              { type: "Badge", label: "New" },
              { type: "Markdown", value: "Sleeps **five**" },
            ],
          },
        ],
      },
    ],
  });
  const name = "Drawing Bell Tent New Sleeps five";
  await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
});

test("a collapsed card hides its body and footer and keeps its status", async ({
  page,
  gallery,
}) => {
  const card = {
    type: "Card",
    status: { text: "Event created", icon: "check-circle-filled" },
    confirm: { label: "Create", action: { type: "event.create" } },
    children: [{ type: "Text", value: "The details" }],
  };
  await gallery.show(card);
  await expect(page.getByText("The details")).toBeVisible();
  await gallery.update({ type: "widget.root.updated", widget: { ...card, collapsed: true } });
  await expect(page.getByRole("status")).toHaveText("Event created");
  await expect(page.getByText("The details")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("a card puts cancel before confirm", async ({ page, gallery }) => {
  await gallery.show({
    type: "Card",
    confirm: { label: "Send", action: { type: "mail.send" } },
    cancel: { label: "Discard", action: { type: "mail.discard" } },
    children: [{ type: "Text", value: "Draft" }],
  });
  await expect(page.getByRole("button")).toHaveText(["Discard", "Send"]);
});

test("a card's size sets its maximum width", async ({ page, gallery }) => {
  await page.setViewportSize({ width: 1200, height: 700 });
  const widths = { sm: "360px", md: "440px", lg: "560px", full: "720px" };
  for (const [size, width] of Object.entries(widths)) {
    await gallery.show({ type: "Card", size, children: [{ type: "Text", value: "Wide" }] });
    await expect(page.locator(".w-card")).toHaveCSS("width", width);
  }
});
