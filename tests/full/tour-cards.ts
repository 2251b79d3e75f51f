import { capabilities } from "@/lib/capabilities";
import { expect, type AppSettings } from "../e2e/shop/app-fixture";
import { testWithWeather } from "../e2e/shop/weather-fixture";

/** Presses each capability's card on the tour, in an app with these settings. */
export function pressTourCards(model: Pick<AppSettings, "openai">): void {
  const test = testWithWeather(model);

  for (const { name, tour } of capabilities) {
    if (!tour) continue;
    test(`the tour's card for ${name} has the assistant do what it says`, async ({
      assistant,
      page,
    }) => {
      await page.goto("/tour");
      await page.getByRole("button", { name: `Try it: ${tour.title}`, exact: true }).click();
      await expect(assistant.messages.getByText(tour.prompt, { exact: true })).toBeVisible();
      await expect(assistant.messages.getByText(tour.result).last()).toBeVisible();
      await assistant.settle();
      await expect(assistant.messages.getByRole("alert")).toHaveCount(0);
    });
  }
}
