import { execFileSync } from "node:child_process";
import { expect, test } from "../shop/app-fixture";

// An app of its own, because the page shows what everyone did.
test.use({ settings: { variables: { SECURITY_CONTACT: "mailto:owner@example.com" } } });

test("the site's owner answers in a locked chat and turns the assistant off; nobody else sees the page", async ({
  app,
  assistant,
  browser,
}) => {
  await assistant.open();
  await assistant.say("escalate this to a person");
  await expect(assistant.composer).toBeDisabled();

  const page = await (await browser.newContext({ baseURL: app.url })).newPage();
  expect((await page.goto("/admin"))?.status()).toBe(404);
  await page.goto("/signin");
  await page.getByLabel("Email").fill("owner@example.com");
  await page.getByLabel("Password").fill("correct horse battery");
  await page.getByRole("button", { name: "Create an account" }).click();
  await page.waitForURL("**/orders");
  expect((await page.goto("/admin"))?.status()).toBe(404);

  execFileSync("npx", ["tsx", "scripts/owner.ts", "owner@example.com"], {
    env: { ...process.env, DATABASE_URL: app.databaseUrl },
  });
  expect((await page.goto("/admin"))?.status()).toBe(200);
  const turns = page.getByRole("region", { name: "Table of turns" });
  await expect(turns.getByRole("cell", { name: "escalate" })).toBeVisible();
  await page.getByRole("textbox", { name: /^Answer to HT-/ }).fill("We will call you.");
  await page.getByRole("button", { name: "Answer and unlock the chat" }).click();
  await expect(page.getByText("Nobody is waiting.")).toBeVisible();
  await assistant.page.reload();
  await expect(assistant.messages.getByText("We will call you.")).toBeVisible();

  await page.getByRole("button", { name: "Turn it off" }).click();
  await expect(page.getByRole("button", { name: "Turn it on" })).toBeVisible();
  await assistant.send("hello");
  await expect(assistant.messages.getByText("Not sent")).toBeVisible();
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByRole("button", { name: "Turn it off" })).toBeVisible();
  await assistant.say("hello again");
  await expect(assistant.messages.getByText(/^Hello!/)).toBeVisible();
});
