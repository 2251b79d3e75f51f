import { capabilities } from "@/lib/capabilities";
import { testWithMcp } from "../e2e/shop/mcp-fixture";
import { testWithWeather } from "../e2e/shop/weather-fixture";
import { forms } from "../e2e/views";
import { takePicture } from "./take-picture";

/** What is said after the prompt on the tour, to see what that prompt doesn't show. */
const ALSO_SAID: Readonly<Record<string, readonly string[]>> = {
  cart: ["Add the Tarn Snow Boot to my cart"],
  catalog: ["Compare the Lee 2 Tent and the Bastion 4-Season Tent"],
  help: ["How is a down jacket washed?"],
  memory: ["What do you know about me?"],
  orders: ["I want to return something"],
  sales: ["I'd like a demo"],
  support: ["I want to talk to a person"],
};
/** Tall enough for two answers. */
const HEIGHT = 1_500;

const NOTE = {
  text: "Two tents for Friday, with the long pegs, because the ground up there is frozen until May",
  tags: ["trip", "high priority"],
};

const test = testWithWeather();
const testMcp = testWithMcp();

// Every capability in each form: `PICTURES=<folder> npm run pictures -- capabilities`.
for (const { name: form, colorScheme, viewport } of forms) {
  test.describe(form, () => {
    test.use({
      colorScheme,
      viewport: { ...viewport, height: HEIGHT },
      contextOptions: { reducedMotion: "reduce" },
    });

    for (const { name, tour } of capabilities) {
      if (!tour) continue;
      test(name, async ({ assistant, page }) => {
        await assistant.open("/chat");
        if (name === "navigation") {
          await assistant.composer.fill(tour.prompt);
          await assistant.composer.press("Enter");
          await page.waitForURL("**/cart");
          await page.getByRole("heading", { level: 1, name: "Your cart" }).waitFor();
        } else await assistant.say(tour.prompt);
        for (const text of ALSO_SAID[name] ?? []) await assistant.say(text);
        await takePicture(page, `${name}-${form}`);
      });
    }

    testMcp("mcp", async ({ assistant, page }) => {
      await assistant.open("/chat");
      await assistant.say(`mcp_add_note ${JSON.stringify(NOTE)}`);
      await takePicture(page, `mcp-asks-${form}`);
      await assistant.button("Use it").click();
      await assistant.messages.getByText("Note 17 says").waitFor();
      await assistant.settle();
      await takePicture(page, `mcp-${form}`);
    });
  });
}
