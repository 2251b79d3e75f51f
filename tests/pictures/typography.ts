import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

const PATH = "/fonts/hanken-grotesk.woff2";
const file = new URL("../../app/font-files/hanken-grotesk.woff2", import.meta.url);

/** The shop's own typeface, so that pictures look the same on every machine. */
export async function typography(page: Page) {
  await page.route(`**${PATH}`, (route) =>
    route.fulfill({ contentType: "font/woff2", body: readFileSync(file) }),
  );
  return {
    fontFamily: "Hanken Grotesk, sans-serif",
    fontSources: [{ family: "Hanken Grotesk", src: PATH, weight: "400 700" }],
  };
}
