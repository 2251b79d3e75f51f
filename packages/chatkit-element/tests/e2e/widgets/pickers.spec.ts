import { expect, test } from "../../support/widget-gallery/gallery-test";

const countries =
  "Albania Austria Belgium Croatia Denmark Estonia Finland France Greece Hungary Iceland Italy Latvia Norway Österreich Poland".split(
    " ",
  );
const select = (count: number, more: object = {}) => ({
  type: "Card",
  children: [
    { type: "Label", value: "Country", fieldName: "country" },
    {
      type: "Select",
      name: "country",
      options: countries.slice(0, count).map((label) => ({ value: label.toLowerCase(), label })),
      onChangeAction: { type: "country.set" },
      ...more,
    },
  ],
});

test("a Select with more than 15 options is searchable", async ({ page, gallery }) => {
  await gallery.show(select(16));
  await page.getByRole("combobox", { name: "Country" }).click();
  const search = page.getByRole("combobox", { name: "Search" });
  await expect(search).toBeFocused();
  await search.fill("oster");
  await expect(page.getByRole("option")).toHaveText(["Österreich"]);
  await search.press("Enter");
  await expect(page.getByRole("combobox", { name: "Country" })).toHaveText("Österreich");
  await expect(page.getByRole("combobox", { name: "Country" })).toBeFocused();
  expect((await gallery.records()).actions).toMatchObject([{ payload: { country: "österreich" } }]);
});

test("a search without results says so", async ({ page, gallery }) => {
  await gallery.show(select(16));
  await page.getByRole("combobox", { name: "Country" }).click();
  await page.getByRole("combobox", { name: "Search" }).fill("zz");
  await expect(page.getByText("Nothing found")).toBeVisible();
});

test("a Select with up to 15 options works with arrow keys and letters", async ({
  page,
  gallery,
}) => {
  await gallery.show(select(15));
  const country = page.getByRole("combobox", { name: "Country" });
  await country.press("ArrowDown");
  await expect(page.getByRole("combobox", { name: "Search" })).toHaveCount(0);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(country).toHaveText("Belgium");
  await expect(country).toBeFocused();
  await country.press("ArrowDown");
  await page.keyboard.type("no");
  await page.keyboard.press("Space");
  await expect(country).toHaveText("Norway");
  expect((await gallery.records()).actions).toHaveLength(2);
});

test("Escape closes the list and changes nothing", async ({ page, gallery }) => {
  await gallery.show(select(5));
  const country = page.getByRole("combobox", { name: "Country" });
  await country.click();
  await page.keyboard.press("End");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(country).toHaveText("Choose an option");
  await expect(country).toBeFocused();
  expect((await gallery.records()).actions).toEqual([]);
});

test("a press elsewhere closes the list", async ({ page, gallery }) => {
  await gallery.show(select(5));
  await page.getByRole("combobox", { name: "Country" }).click();
  await page.mouse.click(700, 500);
  await expect(page.getByRole("listbox")).toHaveCount(0);
});

test("a disabled option cannot be chosen, and a clearable choice can be cleared", async ({
  page,
  gallery,
}) => {
  await gallery.show({
    type: "Form",
    children: [
      {
        type: "Select",
        name: "size",
        clearable: true,
        defaultValue: "s",
        options: [
          { value: "s", label: "Small" },
          { value: "m", label: "Medium", disabled: true, description: "Sold out" },
          { value: "l", label: "Large" },
        ],
      },
      { type: "Button", label: "Send", onClickAction: { type: "size.set" } },
    ],
  });
  const size = page.getByRole("combobox");
  await size.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(size).toHaveText("Large");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(size).toHaveText("Choose an option");
  await page.getByRole("button", { name: "Send" }).click();
  expect((await gallery.records()).actions).toEqual([
    { type: "size.set", handler: "server", loadingBehavior: "auto", streaming: true },
  ]);
});

const datePicker = (more: object = {}) => ({
  type: "Card",
  children: [
    { type: "Label", value: "Arrival", fieldName: "arrival" },
    {
      type: "DatePicker",
      name: "arrival",
      min: "2026-03-10T00:00:00Z",
      max: "2026-03-20T23:59:59Z",
      onChangeAction: { type: "arrival.set" },
      ...more,
    },
  ],
});

test("the DatePicker stays between min and max with the keyboard", async ({ page, gallery }) => {
  await gallery.show(datePicker({ defaultValue: "2026-03-12T00:00:00Z" }));
  const arrival = page.getByRole("combobox", { name: "Arrival" });
  await expect(arrival).toHaveText("Mar 12, 2026");
  await arrival.press("Enter");
  const day = (name: RegExp) => page.getByRole("button", { name });
  await expect(day(/March 12, 2026/)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(day(/March 10, 2026/)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(day(/March 10, 2026/)).toBeFocused();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowDown");
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowRight");
  await expect(day(/March 20, 2026/)).toBeFocused();
  await page.keyboard.press("Enter");
  const { actions } = await gallery.records();
  const [chosen] = actions.map(({ payload }) => JSON.stringify(payload));
  expect(chosen).toBe('{"arrival":"2026-03-20T00:00:00.000Z"}');
  await expect(arrival).toBeFocused();
});

test("days outside of min and max cannot be clicked", async ({ page, gallery }) => {
  await gallery.show(datePicker());
  await page.getByRole("combobox", { name: "Arrival" }).click();
  await expect(page.getByRole("button", { name: /March 9, 2026/ })).toBeDisabled();
  await expect(page.getByRole("button", { name: /March 21, 2026/ })).toBeDisabled();
  await page.getByRole("button", { name: /March 20, 2026/ }).click();
  await expect(page.getByRole("combobox", { name: "Arrival" })).toHaveText("Mar 20, 2026");
});

test("Escape closes the calendar and returns focus", async ({ page, gallery }) => {
  await gallery.show(datePicker());
  const arrival = page.getByRole("combobox", { name: "Arrival" });
  await arrival.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("grid")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(arrival).toBeFocused();
});

test("the calendar uses the user's language", async ({ page, gallery }) => {
  await gallery.show(datePicker({ defaultValue: "2026-03-12" }), { locale: "de" });
  await page.getByRole("combobox", { name: "Arrival" }).click();
  await expect(page.getByRole("grid", { name: "März 2026" })).toBeVisible();
  await expect(page.locator("th").first()).toHaveText("Mo");
});

test("an open list stays next to its control and inside the window", async ({ page, gallery }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await gallery.show({
    type: "Card",
    children: [{ type: "Spacer", minSize: 330 }, ...select(9).children],
  });
  const country = page.getByRole("combobox", { name: "Country" });
  await country.click();
  const list = page.getByRole("listbox");
  await expect(list).toBeVisible();
  const popover = page.locator("[popover][data-placed]");
  await expect(popover).toHaveCount(1);
  const [control, panel] = [await country.boundingBox(), await popover.boundingBox()];
  if (!control || !panel) throw new Error("The list has no place.");
  expect(panel.y).toBeGreaterThanOrEqual(7);
  expect(panel.y + panel.height).toBeLessThanOrEqual(control.y);
  expect(panel.width).toBeGreaterThanOrEqual(control.width);
  expect(panel.x + panel.width).toBeLessThanOrEqual(383);
});
