import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import type { MarkdownPageState } from "../../support/markdown-page/page-api";
import { startMarkdownPage } from "../../support/markdown-page/server";
import type { PageServer } from "../../support/bundled-page-server";
import { LINK_PAYLOADS, PAYLOADS } from "./payloads";

const ELEMENTS_THAT_ACT =
  "script, iframe, frame, object, embed, base, link, meta, style, form, input, select, textarea, video, audio, source, template, foreignObject, use, animate, set, portal, dialog, details";
const SAFE_TARGET = /^(https?:|mailto:|tel:|chatkit-link:)/;

let server: PageServer;

test.beforeAll(async () => {
  server = await startMarkdownPage();
});
test.afterAll(() => server.close());

test("the corpus contains at least two hundred different payloads", () => {
  expect(new Set([...PAYLOADS, ...LINK_PAYLOADS]).size).toBeGreaterThanOrEqual(200);
});

test("no payload in a message runs, loads or builds anything", async ({ page }) => {
  const watched = await open(page);
  await show(page, { texts: PAYLOADS });
  await expect(page.locator("article")).toHaveCount(PAYLOADS.length);
  await expect(page.locator("math").first()).toBeVisible();
  await activateEverything(page);
  expect(await watched.findings()).toEqual([]);
  expect(await actingParts(page)).toEqual([]);
});

test("no payload runs while it streams, wherever it is cut off", async ({ page }) => {
  const watched = await open(page);
  for (const share of [0.25, 0.5, 0.75, 0.9, 1]) {
    const texts = PAYLOADS.map((text) => text.slice(0, Math.ceil(text.length * share)));
    await show(page, { texts, streaming: true });
    expect(await actingParts(page)).toEqual([]);
  }
  await show(page, { texts: PAYLOADS });
  expect(await watched.findings()).toEqual([]);
});

test("no link target in an annotation runs", async ({ page }) => {
  const watched = await open(page);
  await show(page, {
    texts: ["Cited text"],
    links: LINK_PAYLOADS,
    annotations: LINK_PAYLOADS.map((url) => ({
      type: "annotation",
      index: 5,
      source: { type: "url", title: `<img src=x onerror=pwned()> ${url}`, url },
    })),
  });
  await page.getByRole("button", { name: /Sources/ }).click();
  await activateEverything(page);
  expect(await watched.findings()).toEqual([]);
  expect(await actingParts(page)).toEqual([]);
});

test("raw HTML is shown as text", async ({ page }) => {
  await open(page);
  await show(page, { texts: ["<b>bold</b> & <script>pwned()</script>"] });
  await expect(page.locator("article")).toHaveText("<b>bold</b> & <script>pwned()</script>");
});

test("an image of a foreign host is a link until its domain is allowed", async ({ page }) => {
  const watched = await open(page);
  const texts = ["![Product photo](https://foreign.invalid/photo.png)"];
  await show(page, { texts });
  await expect(page.getByRole("link", { name: "Product photo" })).toBeVisible();
  await expect(page.locator("img")).toHaveCount(0);
  expect(await watched.findings()).toEqual([]);
  await show(page, { texts, allowedDomains: ["foreign.invalid"] });
  // This page's own policy then blocks the request that the element makes.
  await expect.poll(watched.findings).toContainEqual(expect.stringContaining("policy img-src"));
});

test("an image of the page's own host is shown", async ({ page }) => {
  await open(page);
  await show(page, { texts: ["![A dot](/dot.png)"] });
  await expect(page.getByRole("img", { name: "A dot" })).toBeVisible();
});

test("links open in a new tab without an opener or referrer", async ({ page }) => {
  await open(page);
  await show(page, { texts: ["[the guide](https://a.example/guide)"] });
  const link = page.getByRole("link", { name: "the guide" });
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
  await expect(link).toHaveAttribute("title", "a.example");
});

test("an in-app link reaches the app and leaves the page where it is", async ({ page }) => {
  await open(page);
  await show(page, { texts: ["[source](chatkit-link://source?source_id=7)"] });
  await page.getByRole("link", { name: "source" }).click();
  const activated = await page.evaluate(() => window.markdownPage.activated);
  expect(activated).toEqual(["chatkit-link://source?source_id=7"]);
  expect(page.url()).toBe(server.url);
});

interface Watched {
  findings(): Promise<readonly string[]>;
}

/** Opens the page under its policy and records everything that a payload could cause. */
async function open(page: Page): Promise<Watched> {
  const noted: string[] = [];
  page.on("dialog", (dialog) => {
    noted.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => noted.push(`error ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") noted.push(`console ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !url.startsWith("data:")) noted.push(`request ${url}`);
  });
  await page.addInitScript(() => {
    Object.assign(window, { ran: [], pwned: () => Reflect.get(window, "ran").push("pwned") });
    document.addEventListener("securitypolicyviolation", (event) => {
      Reflect.get(window, "ran").push(`policy ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(server.url);
  await page.waitForFunction(() => "markdownPage" in window);
  await show(page, { texts: ["$x$ ```js"] });
  await expect(page.locator("math")).toBeVisible();
  return {
    async findings() {
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      const ran = await page.evaluate(() => Reflect.get(window, "ran"));
      return [...noted, ...ran];
    },
  };
}

function show(page: Page, state: MarkdownPageState): Promise<void> {
  return page.evaluate(
    (shown) => window.markdownPage.show(JSON.parse(shown)),
    JSON.stringify(state),
  );
}

/** Dispatches the events that a user would cause, without leaving the page. */
async function activateEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.querySelector("main")?.shadowRoot;
    root?.addEventListener("click", (event) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link && !link.href.startsWith("javascript:")) event.preventDefault();
    });
    for (const element of root?.querySelectorAll("*") ?? []) {
      for (const type of ["mouseover", "focus", "load", "error", "toggle"]) {
        if (type !== "error" || element.tagName !== "IMG") element.dispatchEvent(new Event(type));
      }
      if (element instanceof HTMLElement && element.tagName === "A") element.click();
    }
  });
}

/** Describes the parts of the tree that could do something. There must be none. */
async function actingParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ acting, target }) => {
      const root = document.querySelector("main")?.shadowRoot;
      const found: string[] = [];
      for (const element of root?.querySelectorAll("*") ?? []) {
        if (element.matches(acting)) found.push(element.outerHTML.slice(0, 200));
        for (const { name, value } of element.attributes) {
          if (name.startsWith("on")) found.push(`${element.tagName} ${name}=${value}`);
          if (/url\(/i.test(value)) found.push(`${element.tagName} ${name}=${value}`);
        }
        if (element instanceof HTMLAnchorElement && !new RegExp(target).test(element.href)) {
          found.push(`link ${element.href}`);
        }
      }
      return found;
    },
    { acting: ELEMENTS_THAT_ACT, target: SAFE_TARGET.source },
  );
}
