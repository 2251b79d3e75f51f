import { expect, test } from "./app-fixture";

const SIZES = [
  { device: "a desktop", viewport: { width: 1280, height: 800 }, chats: 1 },
  { device: "a phone", viewport: { width: 375, height: 667 }, chats: 0 },
];

for (const { device, viewport, chats } of SIZES) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    test("the assistant's own page opens another page when the reply has ended", async ({
      assistant,
      page,
    }) => {
      await assistant.open("/chat");
      // Not `send`, which waits for a message that may be gone by then.
      await assistant.composer.fill("Open my cart");
      await assistant.composer.press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: /cart/i })).toBeVisible();
      await expect(page).toHaveURL(/\/cart$/);
      await expect(assistant.messages.getByText(/is open/)).toHaveCount(chats);

      await page.goBack();
      await expect(page).toHaveURL(/\/chat\//);
      await expect(assistant.messages.getByText(/is open/)).toBeVisible();
      await expect(assistant.region.getByText(/waiting for the app/)).toBeHidden();
      await assistant.say("How much is the enamel mug?");
      await expect(assistant.messages.getByText(/€/).first()).toBeVisible();
    });
  });
}
