import { expect, test } from "../../support/widget-gallery/gallery-test";

const fields = [
  { type: "Label", value: "Title", fieldName: "todo.title" },
  { type: "Input", name: "todo.title" },
  { type: "Textarea", name: "todo.note", placeholder: "Note" },
  { type: "Checkbox", name: "done", label: "Done" },
];

test("a submit nests dotted names and merges them into the payload", async ({ page, gallery }) => {
  await gallery.show({
    type: "Card",
    children: [
      {
        type: "Form",
        onSubmitAction: { type: "todo.save", payload: { list: 3, todo: { id: 8 } } },
        children: [
          ...fields,
          { type: "RadioGroup", name: "level", options: [{ label: "High", value: "high" }] },
          { type: "DatePicker", name: "due", defaultValue: "2026-05-04T10:00:00Z" },
          {
            type: "Select",
            name: "who",
            options: [{ value: "a", label: "Ada" }],
            defaultValue: "a",
          },
          { type: "Text", value: "Draft", editable: { name: "state" } },
          { type: "Button", label: "Save", submit: true },
        ],
      },
    ],
  });
  await page.getByLabel("Title").fill("Buy milk");
  await page.getByRole("radio", { name: "High" }).check();
  await page.getByRole("textbox", { name: "state" }).fill("Ready");
  await page.getByRole("button", { name: "Save" }).click();
  expect((await gallery.records()).actions).toMatchObject([
    {
      type: "todo.save",
      payload: {
        list: 3,
        todo: { id: 8, title: "Buy milk" },
        done: false,
        level: "high",
        due: "2026-05-04T00:00:00.000Z",
        who: "a",
        state: "Ready",
      },
    },
  ]);
});

test("a collision keeps the payload and is reported", async ({ page, gallery }) => {
  await gallery.show({
    type: "Form",
    onSubmitAction: { type: "todo.save", payload: { todo: { title: "Kept" } } },
    children: [...fields, { type: "Button", label: "Save", submit: true }],
  });
  await page.getByLabel("Title").fill("Dropped");
  await page.getByLabel("Title").press("Enter");
  const { actions, errors } = await gallery.records();
  expect(actions).toMatchObject([{ payload: { todo: { title: "Kept" }, done: false } }]);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain("todo.title");
});

test("every action inside a form sends its fields, even while they are invalid", async ({
  page,
  gallery,
}) => {
  await gallery.show({
    type: "Form",
    onSubmitAction: { type: "f.submit" },
    children: [
      { type: "Input", name: "mail", inputType: "email", required: true },
      { type: "Button", label: "Preview", onClickAction: { type: "f.preview", payload: { a: 1 } } },
    ],
  });
  await page.getByRole("textbox").fill("no mail");
  await page.getByRole("button", { name: "Preview" }).click();
  expect((await gallery.records()).actions).toMatchObject([
    { type: "f.preview", payload: { a: 1, mail: "no mail" } },
  ]);
});

test("Enter during IME composition does not submit", async ({ page, gallery }) => {
  await gallery.show({
    type: "Form",
    onSubmitAction: { type: "f.submit" },
    children: [{ type: "Input", name: "a" }],
  });
  await page.getByRole("textbox").evaluate((input) => {
    input.dispatchEvent(
      new KeyboardEvent("keydown", {
        key: "Enter",
        isComposing: true,
        bubbles: true,
        composed: true,
      }),
    );
  });
  expect((await gallery.records()).actions).toEqual([]);
  await page.getByRole("textbox").press("Enter");
  expect((await gallery.records()).actions).toHaveLength(1);
});

const invalidForm = [
  { type: "Text", value: "Fill this in" },
  { type: "Input", name: "code", pattern: "[A-Z]{3}", defaultValue: "ABC", placeholder: "Code" },
  { type: "Input", name: "name", required: true, placeholder: "Name" },
  { type: "Textarea", name: "note", pattern: "[a-z ]+", placeholder: "Note" },
  { type: "Checkbox", name: "terms", label: "Terms", required: true },
  { type: "RadioGroup", name: "size", required: true, options: [{ label: "Small", value: "s" }] },
];

const ways = {
  "a Form": {
    widget: {
      type: "Form",
      onSubmitAction: { type: "f.submit" },
      children: [...invalidForm, { type: "Button", label: "Send", submit: true }],
    },
  },
  "the confirm of an asForm card": {
    widget: {
      type: "Card",
      asForm: true,
      confirm: { label: "Send", action: { type: "f.submit" } },
      cancel: { label: "Not now", action: { type: "f.cancel" } },
      children: invalidForm,
    },
  },
};

for (const [way, { widget }] of Object.entries(ways)) {
  test(`${way} is blocked by invalid fields and focuses the first`, async ({ page, gallery }) => {
    await gallery.show(widget);
    const send = page.getByRole("button", { name: "Send" });
    const name = page.getByPlaceholder("Name");
    await send.click();
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription("Fill in this field.");
    await expect(page.getByPlaceholder("Code")).not.toHaveAttribute("aria-invalid", "true");

    await name.fill("Ada");
    await expect(name).not.toHaveAttribute("aria-invalid", "true");
    await page.getByPlaceholder("Code").fill("abc");
    await send.click();
    await expect(page.getByPlaceholder("Code")).toBeFocused();
    await expect(page.getByPlaceholder("Code")).toHaveAccessibleDescription("Check this value.");

    await page.getByPlaceholder("Code").fill("XYZ");
    await page.getByPlaceholder("Note").fill("UPPER");
    const terms = page.getByRole("checkbox", { name: "Terms" });
    await expect(terms).toHaveAccessibleDescription("Tick this box to continue.");
    await send.click();
    await expect(page.getByPlaceholder("Note")).toBeFocused();

    await page.getByPlaceholder("Note").fill("lower");
    await send.click();
    await expect(page.getByRole("checkbox", { name: "Terms" })).toBeFocused();
    await page.getByRole("checkbox", { name: "Terms" }).check();
    await send.click();
    await expect(page.getByRole("radio", { name: "Small" })).toBeFocused();
    await page.getByRole("radio", { name: "Small" }).check();
    expect((await gallery.records()).actions).toEqual([]);

    await send.click();
    expect((await gallery.records()).actions).toMatchObject([
      { payload: { code: "XYZ", name: "Ada", note: "lower", terms: true, size: "s" } },
    ]);
  });
}

test("cancel sends the fields without checking them", async ({ page, gallery }) => {
  await gallery.show(ways["the confirm of an asForm card"].widget);
  await page.getByRole("button", { name: "Not now" }).click();
  expect((await gallery.records()).actions).toMatchObject([
    { type: "f.cancel", payload: { code: "ABC", terms: false } },
  ]);
});

test("reserved field names don't pollute prototypes and are reported", async ({
  page,
  gallery,
}) => {
  await gallery.show({
    type: "Form",
    onSubmitAction: { type: "f.submit" },
    children: [
      ...["__proto__.x", "constructor.prototype.x", "a.prototype.x"].map((name) => ({
        type: "Input",
        name,
        defaultValue: "polluted",
      })),
      { type: "Input", name: "toString.deep", defaultValue: "kept" },
      { type: "Button", label: "Send", submit: true },
    ],
  });
  await page.getByRole("button", { name: "Send" }).click();
  const { actions, errors } = await gallery.records();
  expect(actions).toMatchObject([{ payload: { toString: { deep: "kept" } } }]);
  expect(errors).toHaveLength(1);
  expect(await page.evaluate(() => "x" in {} || "x" in Object)).toBe(false);
});

test("a missing choice is marked at its control", async ({ page, gallery }) => {
  await gallery.show({
    type: "Card",
    children: [
      {
        type: "Form",
        onSubmitAction: { type: "cart.add_item", payload: { slug: "fjell" } },
        children: [
          {
            type: "Select",
            name: "size",
            required: true,
            placeholder: "Size",
            options: [{ value: "m", label: "M" }],
          },
          { type: "DatePicker", name: "day", required: true, placeholder: "Day" },
          { type: "Button", submit: true, label: "Add to cart" },
        ],
      },
    ],
  });
  const size = page.getByRole("combobox", { name: "Size" });
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(size).toHaveAttribute("aria-invalid", "true");
  await expect(size).toHaveAccessibleDescription("Choose: Size");
  await expect(size).toBeFocused();
  await expect(page.getByRole("combobox", { name: "Day" })).toHaveAccessibleDescription(
    "Choose: Day",
  );
  expect((await gallery.records()).actions).toEqual([]);
  await size.click();
  await page.getByRole("option", { name: "M" }).click();
  await expect(page.getByRole("combobox", { name: "Size" })).not.toHaveAttribute("aria-invalid");
});

test("in a row, what a field lacks doesn't squeeze the button next to it", async ({
  page,
  gallery,
}) => {
  const select = { type: "Select", name: "size", placeholder: "Size", size: "sm", required: true };
  await gallery.show({
    type: "Box",
    width: 210,
    children: [
      {
        type: "Form",
        direction: "row",
        gap: 2,
        align: "center",
        onSubmitAction: { type: "cart.add" },
        children: [
          { ...select, options: [{ value: "44", label: "44" }] },
          { type: "Button", label: "Add to cart", iconStart: "plus", size: "sm", submit: true },
        ],
      },
    ],
  });
  const button = page.getByRole("button", { name: "Add to cart" });
  const before = await button.boundingBox();
  await button.click();
  await expect(page.locator(".w-problem")).toBeVisible();
  expect(await button.boundingBox()).toEqual({ ...before, y: expect.any(Number) });
});
