import { expect, test } from "./app-fixture";

test.describe("in a browser that prefers German", () => {
  test.use({ locale: "de-DE" });

  test("the start screen, the cards and their buttons speak German", async ({ page }) => {
    await page.goto("/");
    const assistant = page.getByRole("region", { name: "Acme assistant" });
    await expect(assistant.getByText("Wohin geht die Reise?").last()).toBeVisible();
    await assistant.getByRole("button", { name: "Stiefel für eine Winterwanderung" }).click();

    const card = assistant.getByRole("log").getByRole("listitem").getByRole("listitem").nth(1);
    await expect(card).toContainText(/\d+\s€/);
    await card.getByRole("combobox").click();
    await assistant.getByRole("option", { name: "43", exact: true }).click();
    await card.getByRole("button", { name: /^In den Warenkorb/ }).click();
    await expect(assistant.getByText(/liegt in Ihrem Warenkorb/)).toBeVisible();
  });

  test("a form asks for the size in German, and the answer adds the product", async ({ page }) => {
    await page.goto("/");
    const assistant = page.getByRole("region", { name: "Acme assistant" });
    const composer = assistant.getByRole("textbox");
    await composer.fill("Leg die Squall Shell Jacket in den Warenkorb");
    await composer.press("Enter");

    const size = assistant.getByRole("group", { name: "Größe für Squall Shell Jacket" });
    await size.getByRole("radio", { name: "M", exact: true }).check();
    await assistant.getByRole("button", { name: "Weiter", exact: true }).click();
    const color = assistant.getByRole("group", { name: "Farbe für Squall Shell Jacket" });
    await color.getByRole("radio", { name: "Ink", exact: true }).check();
    await assistant.getByRole("button", { name: "Absenden", exact: true }).click();
    await expect(assistant.getByText(/\(M \/ Ink\) liegt im Warenkorb/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  });
});

test.describe("in a browser that prefers Japanese", () => {
  test.use({ locale: "ja-JP" });

  test("the start screen and a question before the cart is emptied speak Japanese", async ({
    page,
  }) => {
    await page.goto("/");
    const assistant = page.getByRole("region", { name: "Acme assistant" });
    const composer = assistant.getByRole("textbox");
    await expect(assistant.getByText("どこへ出かけますか？").last()).toBeVisible();
    await assistant.getByRole("button", { name: "冬のハイキング用のブーツ" }).click();
    await expect(assistant.getByRole("button", { name: "カートに入れる" }).first()).toBeVisible();

    await expect(assistant.getByRole("log")).toHaveAttribute("aria-busy", "false");
    await composer.fill("Enamel Mugをカートに入れて");
    await composer.press("Enter");
    await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
    await expect(assistant.getByRole("log")).toHaveAttribute("aria-busy", "false");
    await composer.fill("カートを空にして");
    await composer.press("Enter");
    const question = assistant.getByRole("listitem").filter({ hasText: "カートを空にしますか？" });
    await question.getByRole("button", { name: "いいえ", exact: true }).last().click();
    await expect(assistant.getByText("わかりました。何も変更していません。")).toBeVisible();
  });
});

test.describe("in a browser that prefers Arabic", () => {
  test.use({ locale: "ar" });

  test("the English start screen of the assistant's page is written from left to right", async ({
    page,
  }) => {
    await page.goto("/chat");
    await expect(page.locator("section[dir=rtl]")).toBeVisible();
    await expect(page.locator("[slot=start]")).toHaveCSS("direction", "ltr");
  });
});
