import { expect, test } from "../../support/widget-gallery/gallery-test";

const button = (action: object) => ({
  type: "Card",
  children: [{ type: "Button", label: "Go", onClickAction: { type: "demo.go", ...action } }],
});

test("a button sends its action, shows a spinner, and ignores a second click", async ({
  page,
  gallery,
}) => {
  await gallery.show(button({ payload: { id: 7 } }), { holdActions: true });
  const go = page.getByRole("button", { name: "Go" });
  await go.click();
  await expect(go).toHaveAttribute("aria-busy", "true");
  await go.click({ force: true });
  await page.keyboard.press("Enter");
  expect((await gallery.records()).actions).toEqual([
    {
      type: "demo.go",
      payload: { id: 7 },
      handler: "server",
      loadingBehavior: "auto",
      streaming: true,
    },
  ]);
  await gallery.settle();
  await expect(go).not.toHaveAttribute("aria-busy", "true");
  await expect(go).toBeFocused();
});

test("a failed action ends the loading state and is reported", async ({ page, gallery }) => {
  await gallery.show(button({}), { holdActions: true });
  await page.getByRole("button", { name: "Go" }).click();
  await gallery.settle("The server said no.");
  await expect(page.getByRole("button", { name: "Go" })).not.toHaveAttribute("aria-busy", "true");
  expect((await gallery.records()).errors).toEqual(["The server said no."]);
});

test("a server action waits while a response is running", async ({ page, gallery }) => {
  await gallery.show(button({}), { busy: true });
  const go = page.getByRole("button", { name: "Go" });
  await go.click({ force: true });
  await expect(go).toHaveAttribute("aria-disabled", "true");
  expect((await gallery.records()).actions).toEqual([]);
  await gallery.set({ busy: false });
  await go.click();
  expect((await gallery.records()).actions).toHaveLength(1);
});

test("controls become active when the item is done", async ({ page, gallery }) => {
  await gallery.show(button({ handler: "client" }), { streaming: true });
  await page.getByRole("button", { name: "Go" }).click({ force: true });
  expect((await gallery.records()).actions).toEqual([]);
  await gallery.set({ streaming: false });
  await page.getByRole("button", { name: "Go" }).click();
  expect((await gallery.records()).actions).toHaveLength(1);
});

test("a client action runs while a response is running", async ({ page, gallery }) => {
  await gallery.show(button({ handler: "client" }), { busy: true });
  await page.getByRole("button", { name: "Go" }).click();
  expect((await gallery.records()).actions).toMatchObject([{ handler: "client" }]);
});

test("a synchronous action runs while a response is running", async ({ page, gallery }) => {
  await gallery.show(button({ streaming: "false" }), { busy: true });
  await page.getByRole("button", { name: "Go" }).click();
  expect((await gallery.records()).actions).toMatchObject([
    { handler: "server", streaming: false },
  ]);
});

test("loading behavior self shows loading only on the control", async ({ page, gallery }) => {
  await gallery.show(button({ loadingBehavior: "self" }), { holdActions: true });
  await page.getByRole("button", { name: "Go" }).click();
  await expect(page.getByRole("button", { name: "Go" })).toHaveAttribute("aria-busy", "true");
  await expect(page.locator(".w-root")).not.toHaveAttribute("inert");
});

test("loading behavior container makes the whole widget inert and returns focus", async ({
  page,
  gallery,
}) => {
  await gallery.show(button({ loadingBehavior: "container" }), { holdActions: true });
  const go = page.getByText("Go");
  await go.click();
  await expect(page.locator(".w-root")).toHaveAttribute("inert");
  await expect(page.locator(".w-frame")).toHaveAttribute("aria-busy", "true");
  await expect(page.locator(".w-frame")).toBeFocused();
  await gallery.settle();
  await expect(page.locator(".w-root")).not.toHaveAttribute("inert");
  await expect(page.getByRole("button", { name: "Go" })).toBeFocused();
});

test("loading behavior none shows nothing", async ({ page, gallery }) => {
  await gallery.show(button({ loadingBehavior: "none" }), { holdActions: true });
  const go = page.getByRole("button", { name: "Go" });
  await go.click();
  expect((await gallery.records()).actions).toHaveLength(1);
  await expect(go).not.toHaveAttribute("aria-busy", "true");
  await expect(page.locator(".w-root")).not.toHaveAttribute("inert");
});

test("loading behavior auto shows loading only on the submit button", async ({ page, gallery }) => {
  await gallery.show(
    {
      type: "Card",
      children: [
        {
          type: "Form",
          onSubmitAction: { type: "form.send" },
          children: [
            { type: "Input", name: "city", placeholder: "City" },
            { type: "Button", label: "Send", submit: true },
          ],
        },
      ],
    },
    { holdActions: true },
  );
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("button", { name: "Send" })).toHaveAttribute("aria-busy", "true");
  await expect(page.locator(".w-root")).not.toHaveAttribute("inert");
  await gallery.settle();
  await expect(page.getByRole("button", { name: "Send" })).not.toHaveAttribute("aria-busy", "true");
});

test("loading behavior auto shows nothing for a Select", async ({ page, gallery }) => {
  const options = [
    { value: "s", label: "Small" },
    { value: "m", label: "Medium" },
  ];
  const select = { type: "Select", name: "size", options, onChangeAction: { type: "size.set" } };
  await gallery.show({ type: "Card", children: [select] }, { holdActions: true });
  await page.getByRole("combobox").click();
  await page.getByRole("option", { name: "Medium" }).click();
  await expect.poll(async () => (await gallery.records()).actions).toHaveLength(1);
  await expect(page.locator(".w-root")).not.toHaveAttribute("inert");
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
});

test("loading behavior auto shows loading only on a list row", async ({ page, gallery }) => {
  await gallery.show(
    {
      type: "ListView",
      children: [
        {
          type: "ListViewItem",
          onClickAction: { type: "row.open" },
          children: [
            { type: "Text", value: "A row" },
            { type: "Button", label: "Inner", onClickAction: { type: "row.inner" } },
          ],
        },
      ],
    },
    { holdActions: true },
  );
  await page.getByRole("button", { name: "Inner A row", exact: true }).click();
  await page.getByText("A row").click({ force: true });
  await expect(page.getByRole("button", { name: "A row", exact: true })).toHaveAttribute(
    "aria-busy",
    "true",
  );
  await page.getByRole("button", { name: "A row", exact: true }).press("Enter");
  const { actions } = await gallery.records();
  expect(actions.map(({ type }) => type)).toEqual(["row.inner", "row.open"]);
});

test("loading behavior auto makes the whole card inert on confirm and on cancel", async ({
  page,
  gallery,
}) => {
  const card = {
    type: "Card",
    confirm: { label: "Yes", action: { type: "c.yes" } },
    cancel: { label: "No", action: { type: "c.no" } },
    children: [{ type: "Text", value: "Sure?" }],
  };
  for (const name of ["Yes", "No"]) {
    await gallery.show(card, { holdActions: true });
    await page.getByRole("button", { name }).click();
    await expect(page.locator(".w-root")).toHaveAttribute("inert");
    await gallery.settle();
    await expect(page.locator(".w-root")).not.toHaveAttribute("inert");
  }
});

test("loading behavior auto shows nothing for a changed choice, which sends its own value", async ({
  page,
  gallery,
}) => {
  await gallery.show(
    {
      type: "Card",
      children: [
        {
          type: "Checkbox",
          name: "mail.news",
          label: "News",
          onChangeAction: { type: "mail.set" },
        },
      ],
    },
    { holdActions: true },
  );
  await page.getByRole("checkbox", { name: "News" }).check();
  await expect(page.locator(".w-root")).not.toHaveAttribute("inert");
  expect((await gallery.records()).actions).toMatchObject([{ payload: { mail: { news: true } } }]);
});
