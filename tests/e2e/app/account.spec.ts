import { readFileSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";
import { expect, test } from "../shop/app-fixture";
import { Assistant } from "../shop/assistant";

const password = "a long enough password";

test("a guest's data belongs to the account in every browser, and to nobody else", async ({
  app,
  assistant,
  browser,
  page,
}) => {
  await assistant.open();
  await assistant.say("I need boots for a winter hike");
  await assistant.say("add the second one, size 44");
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();

  await enter(page, "Create an account", "hiker@example.com");
  await expect(page.getByRole("main")).toContainText("Traverse 45 Pack");
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await assistant.openHistory();
  await expect(assistant.history.getByText("Boots for a winter hike")).toBeVisible();

  await signOut(page, app.url);
  await expect(page.getByRole("button", { name: "Cart, 0 items" })).toBeVisible();
  await assistant.openHistory();
  await expect(assistant.region.getByText("No chats yet")).toBeVisible();

  const elsewhere = await browser.newContext({ baseURL: app.url });
  const other = new Assistant(await elsewhere.newPage());
  await enter(other.page, "Sign in", "hiker@example.com");
  await expect(other.page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  await other.openHistory();
  await other.history.getByText("Boots for a winter hike").click();
  await expect(other.productCards.nth(1)).toContainText("Tarn Snow Boot");
  await elsewhere.close();
});

test("a browser that was signed out elsewhere says so, and loses no message", async ({
  assistant,
  browser,
  app,
  page,
}) => {
  await enter(page, "Create an account", "elsewhere@example.com");
  await assistant.open();
  await assistant.say("What's your return policy?");

  await signOutElsewhere(browser, app.url, "elsewhere@example.com");

  await assistant.send("And how much is shipping?");
  await expect(page.getByRole("alert").getByText("You are signed out")).toBeVisible();
  await assistant.button("Try again").click();
  await assistant.button("Edit").click();
  await expect(assistant.composer).toHaveText("And how much is shipping?");
  await page.getByRole("button", { name: "New chat" }).click();
  await assistant.say("What's your return policy?");
});

test("the account page says that the session has ended", async ({ browser, app, page }) => {
  await enter(page, "Create an account", "ended@example.com");
  await signOutElsewhere(browser, app.url, "ended@example.com");

  await page.goto("/signin");
  await expect(page.getByRole("alert").getByText("Your session has ended")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button", { name: "Sign in" })).toBeVisible();
});

test("the assistant signs an account out once its reply has ended, and offers the data first", async ({
  assistant,
  page,
}) => {
  await enter(page, "Create an account", "leaver@example.com");
  await assistant.open();
  await assistant.say("can I download my data?");
  const link = assistant.messages.getByRole("link", { name: "as Markdown" });
  const download = page.waitForEvent("download");
  await link.click();
  expect((await download).suggestedFilename()).toBe("acme-export.md");

  await assistant.send("please sign me out");
  await expect(assistant.region.getByText("Where are you headed?")).toBeVisible();
  await page.goto("/signin");
  await expect(page.getByRole("main").getByRole("button", { name: "Sign in" })).toBeVisible();
});

test("a wrong password and a taken email are rejected with a message", async ({ app, page }) => {
  await enter(page, "Create an account", "taken@example.com");
  await signOut(page, app.url);

  await fill(page, "Sign in", "taken@example.com", "not that password");
  await expect(page.getByRole("alert").getByText("don't match an account")).toBeVisible();
  // With the account's correct password, the form signs in instead.
  await fill(page, "Create an account", "taken@example.com", "another long password");
  await expect(page.getByRole("alert").getByText("can't be used")).toBeVisible();
});

test("mistakes are named at the field, and the account's page says whose it is", async ({
  page,
}) => {
  await fill(page, "Create an account", "namer@example.com", "short");
  const secret = page.getByLabel("Password");
  await expect(secret).toBeFocused();
  await expect(secret).toHaveAccessibleDescription(/Use at least 10 characters\.$/);
  await expect(secret).toHaveValue("short");
  await enter(page, "Create an account", "namer@example.com");
  await page.goto("/signin");
  await expect(page.getByRole("main")).toContainText("You are signed in as namer@example.com.");
});

test("all data can be downloaded, and deleted with a receipt in every tab", async ({
  assistant,
  page,
  context,
}) => {
  await assistant.open("/signin");
  await assistant.say("What's your return policy?");

  const json = await download(page, "Export as JSON");
  expect(JSON.parse(json)).toMatchObject({ threads: [expect.anything()] });
  expect(json).toContain("What's your return policy?");
  expect(await download(page, "Export as Markdown")).toContain("What's your return policy?");

  const otherTab = new Assistant(await context.newPage());
  await otherTab.open();
  await expect(otherTab.messages).toContainText("What's your return policy?");
  const threadTab = await context.newPage();
  await threadTab.goto("/chat");
  await new Assistant(threadTab).history
    .getByRole("button", { name: /return/i })
    .first()
    .click();
  await expect(threadTab).toHaveURL(/\/chat\/thr_/);

  await page.getByRole("main").getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await expect(
    page.getByRole("status").getByText(/^Deleted: 1 thread with \d+ items/),
  ).toBeVisible();

  await assistant.openHistory();
  await expect(assistant.region.getByText("No chats yet")).toBeVisible();
  await expect(assistant.region.getByRole("alert")).toHaveCount(0);

  await expect(otherTab.region.getByText("Where are you headed?")).toBeVisible();
  await expect(threadTab).toHaveURL(/\/chat$/);
});

async function enter(
  page: Page,
  how: "Sign in" | "Create an account",
  email: string,
): Promise<void> {
  await fill(page, how, email, password);
  await expect(page).toHaveURL(/\/orders$/);
}

/** Signs the account out everywhere, from a browser of its own. */
async function signOutElsewhere(browser: Browser, home: string, email: string): Promise<void> {
  const elsewhere = await browser.newContext({ baseURL: home });
  const page = await elsewhere.newPage();
  await enter(page, "Sign in", email);
  await page.goto("/signin");
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(`${home}/`);
  await elsewhere.close();
}

async function signOut(page: Page, home: string): Promise<void> {
  await page.goto("/signin");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(`${home}/`);
}

async function fill(page: Page, how: string, email: string, secret: string): Promise<void> {
  await page.goto("/signin");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(secret);
  await page.getByRole("main").getByRole("button", { name: how, exact: true }).click();
}

async function download(page: Page, link: string): Promise<string> {
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: link }).click();
  return readFileSync(await (await started).path(), "utf8");
}
