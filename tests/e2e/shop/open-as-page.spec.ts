import { expect, test } from "./app-fixture";

test("opened as a page, the assistant shows what the panel shows", async ({ assistant, page }) => {
  await assistant.open("/help");
  await assistant.send("Compare the Lee 2 Tent and the Bastion 4-Season Tent");
  const link = page.getByRole("link", { name: "Open the assistant as a page" });
  await expect(link).toHaveAttribute("href", /^\/chat\/thr_/);
  await link.click();
  await expect(page).toHaveURL(/\/chat\/thr_/);
  await expect(assistant.messages.getByRole("table")).toBeVisible();
  await assistant.settle();

  await page.goto("/help");
  await expect(assistant.messages.getByRole("table")).toBeVisible();
  await page.getByRole("button", { name: "New chat" }).click();
  await link.click();
  await expect(page).toHaveURL(/\/chat$/);
});
