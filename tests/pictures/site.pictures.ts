import { test } from "../e2e/shop/app-fixture";
import { forms, journeys } from "../e2e/views";
import { takePicture } from "./take-picture";

// Every view of the site in each form: `PICTURES=<folder> npm run pictures -- site`.
for (const { name: form, colorScheme, viewport } of forms) {
  test.describe(form, () => {
    test.use({ colorScheme, viewport, contextOptions: { reducedMotion: "reduce" } });

    for (const [title, journey] of Object.entries(journeys)) {
      test(title, async ({ app, assistant, faults, page }) => {
        test.setTimeout(180_000);
        const scene = { app, assistant, faults, page, isPhone: viewport.width < 1024 };
        for await (const view of journey(scene)) await takePicture(page, `${view}-${form}`);
      });
    }
  });
}
