import { expect, test } from "./app-fixture";

test("a product can be mentioned with @ and opened from the message", async ({
  assistant,
  page,
}) => {
  await assistant.open();
  await assistant.composer.pressSequentially("Is @tarn");
  await assistant.region.getByRole("option", { name: /Tarn Snow Boot/ }).click();
  await expect(assistant.composer).toContainText("Tarn Snow Boot");
  await assistant.composer.press("End");
  await assistant.composer.pressSequentially(" warm?");
  await assistant.composer.press("Enter");
  const mention = assistant.messages.getByRole("listitem").first().getByText("Tarn Snow Boot");
  await expect(mention).toBeVisible();
  await assistant.settle();

  await mention.click();
  await expect(page).toHaveURL(/\/products\/tarn-snow-boot$/);
});
