import { capabilities } from "@/lib/capabilities";
import { expect, test as base } from "../e2e/shop/app-fixture";
import { startOpenMeteoServer } from "../support/weather/open-meteo-server";

const test = base.extend<object, { weather: string }>({
  weather: [
    async ({}, provide) => {
      const server = await startOpenMeteoServer();
      await provide(server.url);
      await server.close();
    },
    { scope: "worker" },
  ],
  settings: [
    async ({ weather }, provide) =>
      provide({ variables: { WEATHER_URL: weather, WEATHER_PLACES_URL: weather } }),
    { scope: "worker" },
  ],
});

for (const { name, tour } of capabilities) {
  if (!tour) continue;
  test(`the tour's card for ${name} makes the assistant do what it says`, async ({
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
