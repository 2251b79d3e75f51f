import { devices } from "@playwright/test";
import { expect } from "../e2e/shop/app-fixture";
import { testWithWeather } from "../e2e/shop/weather-fixture";
import { takePicture } from "./take-picture";

const test = testWithWeather();

/** What shows each widget of the shop, by the picture's name; a list is one conversation. */
const conversations: Record<string, readonly string[]> = {
  products: ["I need boots for a winter hike"],
  product: ["tell me about the Couloir Mountain Boot"],
  form: ["add the Squall Shell Jacket"],
  choices: ["add the Squall Shell Jacket in size XXL"],
  clear: ["add an enamel mug to my cart", "empty my cart"],
  order: ["show my last order"],
  return: ["I want to return my order"],
  facts: ["remember that I wear size 44", "what do you know about me?"],
  weather: ["what's the weather in Bergen?"],
  trip: ["plan a trip to Bergen for 3 days"],
  price: ["how much are 20 enamel mugs?"],
  proposal: ["send me a proposal for 20 enamel mugs"],
  demo: ["schedule a demo of your tents"],
  ticket: ["open a ticket: the zipper of my tent broke"],
  gallery: ["show me the widget gallery"],
};

const pages = ["/tour", "/signin"];

const { defaultBrowserType: _engine, ...phone } = devices["iPhone 13"];
const desktop = { viewport: { width: 1280, height: 900 } };

// Longer words and other scripts are where cards break.
const forms = [
  { name: "desktop-light-en", colorScheme: "light", locale: "en-GB", device: desktop },
  { name: "desktop-dark-de", colorScheme: "dark", locale: "de-DE", device: desktop },
  { name: "phone-light-ja", colorScheme: "light", locale: "ja-JP", device: phone },
  { name: "phone-dark-de", colorScheme: "dark", locale: "de-DE", device: phone },
] as const;

for (const { name: form, colorScheme, locale, device } of forms) {
  test.describe(form, () => {
    test.use({ ...device, colorScheme, locale, contextOptions: { reducedMotion: "reduce" } });

    for (const [name, messages] of Object.entries(conversations)) {
      test(`${name} ${form}`, async ({ page }) => {
        await page.goto("/chat");
        const log = page.getByRole("log");
        const composer = page.getByRole("textbox").last();
        for (const text of messages) {
          await composer.fill(text);
          await composer.press("Enter");
          await expect(log.getByText(text, { exact: true }).last()).toBeVisible();
          await expect(log).toHaveAttribute("aria-busy", "false");
        }
        await takePicture(page, `widget-${name}-${form}`);
      });
    }

    for (const path of pages) {
      test(`${path} ${form}`, async ({ page }) => {
        await page.goto(path);
        await takePicture(page, `page${path.replace("/", "-")}-${form}`);
      });
    }
  });
}
