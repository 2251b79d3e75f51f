import { expect } from "@playwright/test";
import { OrderStatusSchema } from "@/lib/shop/order";
import { changeDatabase, openAssistant, type Scene, visit } from "./scene";

let accounts = 0;

/** Sign-in, the account and its orders, with an order in each status. */
export async function* accountViews(scene: Scene): AsyncGenerator<string> {
  const { page, assistant } = scene;
  await visit(page, "/orders");
  yield "orders-empty";
  await visit(page, "/signin");
  yield "sign-in";
  await signIn(scene, "Sign in", "nobody@example.com");
  await expect(page.getByText("don't match an account")).toBeVisible();
  yield "sign-in-failed";

  await openAssistant(scene);
  await assistant.say("remember that I wear size 44");
  await assistant.say("remember that I hike alone");
  await visit(page, "/signin");
  await expect(page.getByText("I hike alone", { exact: true })).toBeVisible();
  yield "account-guest";
  await page.getByRole("main").getByRole("button", { name: "Delete everything" }).click();
  yield "account-deletion";
  await page.keyboard.press("Escape");

  accounts += 1;
  await signIn(scene, "Create an account", `ida-${process.pid}-${accounts}@example.com`);
  await expect(page).toHaveURL(/\/orders$/);
  await expect(page.getByRole("article").first()).toBeVisible();
  yield "orders-full";
  await visit(page, "/signin");
  await expect(page.getByRole("heading", { name: "Your account" })).toBeVisible();
  yield "account";

  await visit(page, "/orders");
  await page.getByRole("article").first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/orders\/AC-/);
  const order = new URL(page.url()).pathname;
  const number = order.split("/").at(-1);
  for (const status of OrderStatusSchema.options) {
    await changeDatabase(
      scene,
      `UPDATE "Order" SET status = '${status}' WHERE number = '${number}'`,
    );
    await visit(page, order);
    yield `order-${status}`;
    if (status !== "delivered") continue;
    await page.getByText("Send something back").click();
    yield "return-form";
    await page.getByRole("button", { name: "Register the return" }).click();
    await expect(page.getByRole("textbox", { name: "What is wrong" })).toBeVisible();
    yield "return-form-failed";
  }

  await changeDatabase(scene, `ALTER TABLE "Order" RENAME TO "OrderAway"`);
  await visit(page, "/orders");
  await expect(page.getByText("We lost the path.")).toBeVisible();
  expect(scene.faults.splice(0)).toEqual([expect.stringContaining("React error #441")]);
  yield "error";
  await changeDatabase(scene, `ALTER TABLE "OrderAway" RENAME TO "Order"`);
}

async function signIn({ page }: Scene, how: string, email: string): Promise<void> {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill("a long enough password");
  await page.getByRole("main").getByRole("button", { name: how, exact: true }).click();
}
