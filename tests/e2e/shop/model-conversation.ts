import { expect, type Page } from "@playwright/test";
import type { Assistant } from "./assistant";

/** Finds boots, puts a pair into the cart and reads orders: each answer needs a real tool. */
export async function holdConversation(assistant: Assistant, page: Page): Promise<void> {
  await assistant.open();
  await expect(assistant.region.getByText("Demo model")).toHaveCount(0);

  await assistant.say("I need boots for a winter hike");
  await expect(assistant.messages.getByText("Tarn Snow Boot").first()).toBeVisible();

  await assistant.say("add the second one, size 44");
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();

  await assistant.say("what did I order?");
  await expect(assistant.messages.getByText("Traverse 45 Pack").last()).toBeVisible();
}
