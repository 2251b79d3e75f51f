import { componentFixtures } from "../../support/widget-gallery/component-fixtures";
import { expect, test } from "../../support/widget-gallery/gallery-test";

for (const [name, fixture] of Object.entries(componentFixtures)) {
  for (const props of ["full", "bare"] as const) {
    test(`${name} renders with ${props === "full" ? "all props" : "only required props"}`, async ({
      page,
      gallery,
    }) => {
      await gallery.show(fixture[props]);
      const text = page.getByText(fixture.shows, { exact: true });
      const labeled = page.getByLabel(fixture.shows, { exact: true });
      await expect(text.or(labeled).first()).toBeVisible();
      expect((await gallery.records()).errors).toEqual([]);
    });
  }
}

test("null props and unknown props do not break rendering", async ({ page, gallery }) => {
  for (const { full } of Object.values(componentFixtures)) {
    await gallery.show({
      type: "Basic",
      theme: null,
      gap: null,
      children: [
        { ...spoilt(full), type: typeOf(full) },
        null,
        { type: "Text", value: "Still here" },
      ],
    });
    await expect(page.getByText("Still here")).toBeVisible();
  }
});

test("values of the wrong type count as absent", async ({ page, gallery }) => {
  await gallery.show({
    type: "Card",
    padding: ["nonsense"],
    confirm: "yes",
    children: [
      { type: "Button", label: "Press", size: 12, color: "plaid", onClickAction: "go" },
      { type: "Text", value: 42, maxLines: "many" },
      { type: "Select", name: "s", options: [null, { label: "Only" }, 3] },
    ],
  });
  await expect(page.getByRole("button", { name: "Press" })).toBeVisible();
  await expect(page.getByText("42")).toBeVisible();
});

test("an unknown component renders its children and is logged once", async ({ page, gallery }) => {
  const unknown = { type: "Hologram", children: [{ type: "Text", value: "Inside" }] };
  await gallery.show({ type: "Card", children: [unknown, unknown, { type: "Hologram" }] });
  await expect(page.getByText("Inside")).toHaveCount(2);
  const { logs } = await gallery.records();
  expect(logs.filter((line) => line.includes("Hologram"))).toHaveLength(1);
});

test("a tree beyond the limits is cut off and logged", async ({ page, gallery }) => {
  const children = Array.from({ length: 2100 }, (_, index) => ({
    type: "Caption",
    value: `${index}`,
  }));
  await gallery.show({ type: "Col", children: [{ type: "Text", value: "First" }, ...children] });
  await expect(page.getByText("First")).toBeVisible();
  await expect(page.getByText("1997", { exact: true })).toHaveCount(1);
  await expect(page.getByText("1998", { exact: true })).toHaveCount(0);
  expect((await gallery.records()).logs.join()).toContain("widget.too_large");
});

function typeOf(tree: unknown): unknown {
  return typeof tree === "object" && tree !== null && "type" in tree ? tree.type : undefined;
}

function spoilt(tree: unknown): Record<string, unknown> {
  const names = Object.keys(Object(tree));
  return { ...Object.fromEntries(names.map((name) => [name, null])), madeUp: { deep: [1] } };
}
