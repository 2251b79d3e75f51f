import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startApp, type AppServer } from "../support/app-server";
import { ENTER, hasWebKit, WebKitBrowser } from "../support/webkit/webkit-browser";

const PHONE = [390, 844] as const;
const TIMEOUT_MS = 300_000;
const COMPOSER = "[role=textbox][contenteditable]";

const phone =
  "on a phone's width in WebKit, the engine of Safari (where webkit2gtk-driver and xvfb are installed)";
describe.skipIf(!hasWebKit())(phone, { timeout: TIMEOUT_MS }, () => {
  let app: AppServer;
  let browser: WebKitBrowser;

  beforeAll(async () => {
    app = await startApp();
    browser = await WebKitBrowser.start(...PHONE);
  });

  afterAll(async () => {
    await browser.stop();
    await app.stop();
  });

  test("something is bought", async () => {
    await browser.goto(`${app.url}/products/tarn-snow-boot`);
    expect(await browser.run("return innerWidth")).toBe(PHONE[0]);
    await browser.press("label", "44");
    await browser.press("button", "Add to cart");
    await browser.press("a", "Go to cart");
    await browser.press("a", "Go to checkout");
    await browser.type("input[name=name]", "Ida Rasmussen");
    await browser.type("input[name=email]", "ida@example.com");
    await browser.type("input[name=street]", "Fjordgade 12");
    await browser.type("input[name=postalCode]", "8000");
    await browser.type("input[name=city]", "Aarhus");
    await browser.choose("select[name=country]", "Denmark");
    await browser.press("button", "Continue to delivery");
    await browser.press("button", "Continue to review");
    await browser.press("button", "Place order for");
    await browser.see("h1", "Thank you.");
  });

  test("the assistant finds boots, puts a pair into the cart and opens it", async () => {
    await browser.goto(app.url);
    await browser.press("button", "Ask");
    await browser.type(COMPOSER, `I need boots for a winter hike${ENTER}`);
    await browser.see("[role=log]", "Tarn Snow Boot");
    await idle(browser);
    await browser.type(COMPOSER, `add the second one, size 44${ENTER}`);
    await browser.waitFor(
      "the pair in the cart",
      `return document.querySelector("button[aria-label='Cart, 1 item']") !== null`,
    );
    await idle(browser);
    await browser.type(COMPOSER, `take me to my cart${ENTER}`);
    await browser.waitFor("the cart's page", `return location.pathname === "/cart"`);
    await browser.see("main a", "Tarn Snow Boot");
  });
});

/** Waits until no answer is under way. */
async function idle(browser: WebKitBrowser): Promise<void> {
  await browser.see("[role=log][aria-busy=false]", "");
}
