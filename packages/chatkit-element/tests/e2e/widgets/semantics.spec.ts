import { expect, test } from "../../support/widget-gallery/gallery-test";

test("a label names and focuses its field, even if that is a group", async ({ page, gallery }) => {
  await gallery.show({
    type: "Form",
    children: [
      { type: "Label", value: "Your name", fieldName: "name" },
      { type: "Input", name: "name", placeholder: "Ada" },
      { type: "Label", value: "Your size", fieldName: "size" },
      {
        type: "RadioGroup",
        name: "size",
        defaultValue: "m",
        options: [
          { label: "Small", value: "s" },
          { label: "Medium", value: "m" },
        ],
      },
    ],
  });
  await page.getByText("Your name").click();
  await expect(page.getByRole("textbox", { name: "Your name" })).toBeFocused();
  await page.getByText("Your size").click();
  await expect(page.getByRole("radiogroup", { name: "Your size" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Medium" })).toBeFocused();
});

test("fields of one name in different forms are different fields", async ({ page, gallery }) => {
  const form = (label: string) => ({
    type: "Form",
    key: label,
    onSubmitAction: { type: "f.send" },
    children: [
      { type: "Label", value: label, fieldName: "text" },
      { type: "Input", name: "text" },
    ],
  });
  await gallery.show({ type: "Basic", children: [form("First"), form("Second")] });
  await page.getByRole("textbox", { name: "Second" }).fill("two");
  await page.getByRole("textbox", { name: "Second" }).press("Enter");
  expect((await gallery.records()).actions).toMatchObject([{ payload: { text: "two" } }]);
  await expect(page.getByRole("textbox", { name: "First" })).toHaveValue("");
});

test("a comparison has row headers, and its buttons are named after their columns", async ({
  page,
  gallery,
}) => {
  const cell = (...children: object[]) => ({ type: "Table.Cell", children });
  const text = (value: string) => cell({ type: "Text", value });
  const view = cell({ type: "Button", label: "View", onClickAction: { type: "open" } });
  await gallery.show({
    type: "Table",
    children: [
      { type: "Table.Row", header: true, children: [text(""), text("Alp 2"), text("Fell 3")] },
      { type: "Table.Row", children: [text("Price"), text("€329"), text("€410")] },
      { type: "Table.Row", children: [text(""), view, view] },
    ],
  });
  await expect(page.getByRole("columnheader")).toHaveText(["Alp 2", "Fell 3"]);
  await expect(page.getByRole("rowheader")).toHaveText(["Price"]);
  await expect(page.getByRole("button", { name: "View Alp 2", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "View Fell 3", exact: true })).toBeVisible();
});

test("controls in rows are named after their row", async ({ page, gallery }) => {
  const cell = (...children: object[]) => ({ type: "Table.Cell", children });
  const controls = [
    { type: "Select", name: "size", placeholder: "Size", options: [{ value: "m", label: "M" }] },
    { type: "Button", label: "Add" },
  ];
  const row = (name: string) => ({
    type: "Table.Row",
    children: [cell({ type: "Text", value: name }), cell(...controls)],
  });
  const item = (name: string) => ({
    type: "ListViewItem",
    children: [
      { type: "Image", src: "data:image/gif;base64,R0lGODlhAQABAAAAACw=", alt: "A drawing" },
      { type: "Col", children: [{ type: "Text", value: name }, ...controls] },
    ],
  });
  const header = { ...row("Name"), header: true };
  await gallery.show({
    type: "Basic",
    children: [
      { type: "Table", children: [header, row("Tarn"), row("Scree")] },
      { type: "ListView", children: [item("Cairn"), item("Moraine")] },
    ],
  });
  for (const name of ["Tarn", "Scree", "Cairn", "Moraine"]) {
    await expect(page.getByRole("button", { name: `Add ${name}`, exact: true })).toBeVisible();
    await expect(page.getByRole("combobox", { name: `Size ${name}`, exact: true })).toBeVisible();
  }
});

test("a table has column headers", async ({ page, gallery }) => {
  const cell = (value: string) => ({ type: "Table.Cell", children: [{ type: "Text", value }] });
  await gallery.show({
    type: "Table",
    children: [
      { type: "Table.Row", header: true, children: [cell("Model"), cell("Price")] },
      { type: "Table.Row", children: [cell("Tent"), cell("€329")] },
    ],
  });
  await expect(page.getByRole("columnheader")).toHaveText(["Model", "Price"]);
  await expect(page.getByRole("cell")).toHaveText(["Tent", "€329"]);
  await expect(page.getByRole("region", { name: "Table" })).toHaveCount(0);
});

test("a table that is too wide scrolls and can be reached with the keyboard", async ({
  page,
  gallery,
}) => {
  const cell = { type: "Table.Cell", colSize: "xl", children: [{ type: "Text", value: "Wide" }] };
  await gallery.show({
    type: "Card",
    children: [{ type: "Table", children: [{ type: "Table.Row", children: Array(9).fill(cell) }] }],
  });
  await page.getByRole("region", { name: "Table" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect
    .poll(() => page.getByRole("region", { name: "Table" }).evaluate((table) => table.scrollLeft))
    .toBeGreaterThan(0);
});

test("a text area grows with its text up to maxRows", async ({ page, gallery }) => {
  await gallery.show({ type: "Textarea", name: "t", rows: 1, maxRows: 4, placeholder: "Note" });
  const area = page.getByPlaceholder("Note");
  const height = () => area.evaluate((element) => element.getBoundingClientRect().height);
  const empty = await height();
  await area.fill("1\n2\n3");
  const three = await height();
  expect(three).toBeGreaterThan(empty);
  await area.fill("1\n2\n3\n4\n5\n6\n7\n8");
  const capped = await height();
  expect(capped).toBeGreaterThan(three);
  expect(capped).toBeLessThan(2 * three);
});

test("password managers are disabled unless they are allowed", async ({ page, gallery }) => {
  await gallery.show({
    type: "Form",
    children: [
      { type: "Input", name: "closed", placeholder: "Closed" },
      { type: "Input", name: "open", placeholder: "Open", allowAutofillExtensions: true },
    ],
  });
  await expect(page.getByPlaceholder("Closed")).toHaveAttribute("autocomplete", "off");
  await expect(page.getByPlaceholder("Closed")).toHaveAttribute("data-1p-ignore");
  await expect(page.getByPlaceholder("Open")).not.toHaveAttribute("data-1p-ignore");
});

test("autoSelect selects the text when the field is entered", async ({ page, gallery }) => {
  await gallery.show({ type: "Input", name: "n", defaultValue: "Draft", autoSelect: true });
  await page.getByRole("textbox").focus();
  await page.keyboard.type("Final");
  await expect(page.getByRole("textbox")).toHaveValue("Final");
});

test("autoFocus focuses its field, unless the focused field contains text", async ({
  page,
  gallery,
}) => {
  const eager = { type: "Input", id: "b", name: "b", placeholder: "Eager", autoFocus: true };
  await gallery.show({ type: "Col", children: [eager] });
  await expect(page.getByPlaceholder("Eager")).toBeFocused();

  const busy = { type: "Input", name: "a", placeholder: "Busy" };
  await gallery.show({ type: "Card", children: [busy] });
  await page.getByPlaceholder("Busy").fill("Typing");
  await gallery.update({
    type: "widget.root.updated",
    widget: { type: "Card", children: [busy, eager] },
  });
  await expect(page.getByPlaceholder("Eager")).toBeVisible();
  await expect(page.getByPlaceholder("Busy")).toBeFocused();
});

test("a disabled control cannot be used", async ({ page, gallery }) => {
  await gallery.show({
    type: "Card",
    children: [
      { type: "Button", label: "Go", disabled: true, onClickAction: { type: "no" } },
      { type: "Select", name: "s", disabled: true, options: [{ value: "1", label: "One" }] },
      { type: "Checkbox", name: "c", label: "Check", disabled: true },
    ],
  });
  await expect(page.getByRole("button", { name: "Go" })).toBeDisabled();
  await expect(page.getByRole("combobox")).toBeDisabled();
  await expect(page.getByRole("checkbox")).toBeDisabled();
});

test("an image that cannot be loaded shows its alternative text", async ({ page, gallery }) => {
  await page.route("**/pictures/gone.svg", (route) => route.fulfill({ status: 200, body: "no" }));
  await gallery.show({ type: "Image", src: "/pictures/gone.svg", alt: "A lost picture" });
  await expect(page.getByText("A lost picture")).toBeVisible();
});

test("nothing moves under reduced motion", async ({ page, gallery }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await gallery.show({
    type: "Card",
    children: [
      { type: "Text", id: "t", value: "One", streaming: true },
      { type: "Transition", children: { type: "Text", value: "Two" } },
    ],
  });
  await gallery.update({
    type: "widget.streaming_text.value_delta",
    component_id: "t",
    delta: " more",
    done: false,
  });
  await expect(page.getByText("One more")).toBeVisible();
  expect(await gallery.animations()).toEqual([]);
});

test("titles form an outline that matches their sizes", async ({ page, gallery }) => {
  await gallery.show({
    type: "Card",
    children: [
      { type: "Title", value: "Trip to Oslo", size: "xl" },
      { type: "Title", value: "Flights" },
      { type: "Title", value: "Outbound", size: "sm" },
      { type: "Title", value: "Hotel" },
    ],
  });
  const heading = (level: number, name: string) => page.getByRole("heading", { level, name });
  await expect(heading(4, "Trip to Oslo")).toBeVisible();
  await expect(heading(5, "Flights")).toBeVisible();
  await expect(heading(6, "Outbound")).toBeVisible();
  await expect(heading(5, "Hotel")).toBeVisible();
});

test("a transition fades the old child out while the new one fades in", async ({
  page,
  gallery,
}) => {
  const form = (key: string) => ({
    type: "Form",
    onSubmitAction: { type: "trip" },
    children: [
      { type: "Transition", children: { type: "Input", key, name: key, placeholder: key } },
      { type: "Button", submit: true, label: "Go" },
    ],
  });
  await gallery.show(form("departure"));
  await page.getByPlaceholder("departure").fill("Oslo");
  const fading = await page.evaluate((widget) => {
    window.widgetGallery.update({ type: "widget.root.updated", widget });
    return window.widgetGallery.pauseAnimations();
  }, form("arrival"));
  expect(fading.sort()).toEqual(["w-appear", "w-vanish"]);
  await expect(page.getByPlaceholder("departure")).toHaveValue("Oslo");
  await page.getByPlaceholder("arrival").fill("Bergen");
  await page.getByRole("button", { name: "Go" }).click();
  const { actions } = await gallery.records();
  expect(actions.map(({ payload }) => payload)).toEqual([{ arrival: "Bergen" }]);

  await gallery.finishAnimations();
  await expect(page.getByPlaceholder("departure")).toHaveCount(0);
  await expect(page.getByPlaceholder("arrival")).toHaveValue("Bergen");
});
