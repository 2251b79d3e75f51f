import { expect, test } from "../../support/widget-gallery/gallery-test";

const form = (title: string, extra: readonly unknown[] = []) => ({
  type: "Card",
  children: [
    { type: "Title", id: "title", value: title },
    ...extra,
    { type: "Text", id: "answer", value: "", streaming: true },
    { type: "Input", name: "city", placeholder: "City" },
    { type: "Checkbox", name: "window", label: "Window seat" },
    {
      type: "Select",
      name: "meal",
      options: [
        { value: "v", label: "Vegan" },
        { value: "n", label: "None" },
      ],
    },
  ],
});

test("a delta extends only the text with its id", async ({ page, gallery }) => {
  await gallery.show(
    {
      type: "Card",
      children: [
        { type: "Text", id: "one", value: "Once", streaming: true },
        {
          type: "Col",
          children: [{ type: "Markdown", id: "two", value: "**Tw", streaming: true }],
        },
      ],
    },
    { streaming: true },
  );
  const delta = { type: "widget.streaming_text.value_delta", done: false } as const;
  await gallery.update({ ...delta, component_id: "one", delta: " upon" });
  await gallery.update({ ...delta, component_id: "one", delta: " a time", done: true });
  await gallery.update({ ...delta, component_id: "two", delta: "ice**", done: true });
  await expect(page.getByText("Once upon a time", { exact: true })).toBeVisible();
  await expect(page.locator("strong", { hasText: "Twice" })).toBeVisible();
});

test("a delta for an unknown id changes nothing", async ({ page, gallery }) => {
  await gallery.show(form("Trip"));
  const refusal = await gallery.update({
    type: "widget.streaming_text.value_delta",
    component_id: "nowhere",
    delta: "lost",
    done: false,
  });
  expect(refusal).not.toBeNull();
  await expect(page.getByText("lost")).toHaveCount(0);
});

test("a new root keeps focus and typed values", async ({ page, gallery }) => {
  await gallery.show(form("Trip"));
  await page.getByPlaceholder("City").fill("Oslo");
  await page.getByRole("checkbox").check();
  await page.getByRole("combobox", { name: "Choose an option" }).click();
  await page.getByRole("option", { name: "Vegan" }).click();
  await page.getByPlaceholder("City").focus();
  await gallery.update({
    type: "widget.root.updated",
    widget: form("Trip to Norway", [{ type: "Divider" }, { type: "Caption", value: "New here" }]),
  });
  await expect(page.getByText("Trip to Norway")).toBeVisible();
  await expect(page.getByText("New here")).toBeVisible();
  await expect(page.getByPlaceholder("City")).toBeFocused();
  await expect(page.getByPlaceholder("City")).toHaveValue("Oslo");
  await expect(page.getByRole("checkbox")).toBeChecked();
  await expect(page.getByRole("combobox", { name: "Choose an option" })).toHaveText("Vegan");
});

test("typed values survive a field's move into another container", async ({ page, gallery }) => {
  const field = { type: "Input", name: "city", placeholder: "City" };
  await gallery.show({ type: "Card", children: [field] });
  await page.getByPlaceholder("City").fill("Oslo");
  await gallery.update({
    type: "widget.root.updated",
    widget: { type: "Card", children: [{ type: "Row", children: [field] }] },
  });
  await expect(page.getByPlaceholder("City")).toHaveValue("Oslo");
});

test("typed values survive while the item is off the page", async ({ page, gallery }) => {
  const input = (name: string) => ({ type: "Input", name, placeholder: name });
  const widget = {
    type: "ListView",
    children: ["first", "second"].map((name) => ({
      type: "ListViewItem",
      children: [{ type: "Form", children: [input("text")] }, input(name)],
    })),
  };
  await gallery.show(widget);
  await page.getByPlaceholder("text").last().fill("In a form");
  await page.getByPlaceholder("first").fill("In none");
  await gallery.set({ widgets: [] });
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await gallery.set({ widgets: [widget] });
  await expect(page.getByPlaceholder("text").first()).toHaveValue("");
  await expect(page.getByPlaceholder("text").last()).toHaveValue("In a form");
  await expect(page.getByPlaceholder("first")).toHaveValue("In none");
});

test("a new default replaces what was typed", async ({ page, gallery }) => {
  const field = { type: "Input", id: "city", name: "city", placeholder: "City" };
  await gallery.show({ type: "Card", children: [field] });
  await page.getByPlaceholder("City").fill("Oslo");
  await gallery.update({
    type: "widget.component.updated",
    component_id: "city",
    component: { ...field, defaultValue: "Bergen" },
  });
  await expect(page.getByPlaceholder("City")).toHaveValue("Bergen");
});

test("a component update replaces only that component", async ({ page, gallery }) => {
  await gallery.show(form("Trip"));
  await page.getByPlaceholder("City").fill("Oslo");
  await gallery.update({
    type: "widget.component.updated",
    component_id: "title",
    component: { type: "Title", id: "title", value: "Journey" },
  });
  await expect(page.getByRole("heading", { name: "Journey" })).toBeVisible();
  await expect(page.getByPlaceholder("City")).toHaveValue("Oslo");
  await expect(page.getByPlaceholder("City")).toBeFocused();
});

test("rows with keys keep their state when they change places", async ({ page, gallery }) => {
  const row = (key: string) => ({
    type: "ListViewItem",
    key,
    children: [{ type: "Form", children: [{ type: "Input", name: "note", placeholder: key }] }],
  });
  await gallery.show({ type: "ListView", children: [row("a"), row("b")] });
  await page.getByPlaceholder("a").fill("first");
  await page.getByPlaceholder("b").fill("second");
  await gallery.update({
    type: "widget.root.updated",
    widget: { type: "ListView", children: [row("b"), row("c"), row("a")] },
  });
  await expect(page.getByPlaceholder("a")).toHaveValue("first");
  await expect(page.getByPlaceholder("b")).toHaveValue("second");
  await expect(page.getByPlaceholder("c")).toHaveValue("");
});
