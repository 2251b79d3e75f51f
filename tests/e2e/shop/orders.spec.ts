import { expect, test } from "./app-fixture";

test("a return is guided by the card's buttons and then registered", async ({
  assistant,
  page,
}) => {
  await assistant.open();
  await assistant.say("I want to return my order");
  const { messages } = assistant;
  await messages.getByRole("button", { name: "All of it" }).click();
  await messages.getByRole("button", { name: "It's too small" }).click();
  await messages.getByRole("button", { name: "My money back" }).click();
  await messages.getByRole("button", { name: "Pick it up at my door" }).click();
  await messages.getByRole("button", { name: "Register the return" }).click();
  await expect(messages.getByText("Return registered")).toBeVisible();

  await page.goto("/orders");
  await expect(page.getByRole("main").getByText("Coming back")).toBeVisible();
});

test("what moves goods waits for a yes, and a no leaves it as it is", async ({ assistant }) => {
  await assistant.open();
  await assistant.say("add an enamel mug to my cart");
  await assistant.say("empty my cart");
  await expect(assistant.messages.getByText("Empty your cart?")).toBeVisible();
  await assistant.messages.getByRole("button", { name: "No", exact: true }).click();
  await expect(assistant.messages.getByText("You said no. Nothing was changed.")).toBeVisible();
  await assistant.settle();
  await assistant.say("empty my cart");
  await assistant.messages.getByRole("button", { name: "Empty the cart" }).click();
  await expect(assistant.page.getByRole("button", { name: "Cart, 0 items" })).toBeVisible();
});
