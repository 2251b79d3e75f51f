import { expect } from "@playwright/test";
import { setupPage } from "@/lib/doctor/setup-page";
import { changeDatabase, openAssistant, type Scene, visit } from "./scene";

let owners = 0;

/** The site owner's pages. */
export async function* ownerViews(scene: Scene): AsyncGenerator<string> {
  const { page, assistant } = scene;
  await visit(page, "/signin");
  await openAssistant(scene);
  await assistant.say("I need boots for a winter hike");
  await assistant.say("escalate this to a person");
  owners += 1;
  const email = `owner-${process.pid}-${owners}@example.com`;
  await visit(page, "/signin");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill("a long enough password");
  await page.getByRole("button", { name: "Create an account" }).click();
  await page.waitForURL("**/orders");
  await changeDatabase(scene, `UPDATE "User" SET role = 'owner' WHERE email = '${email}'`);
  await visit(page, "/admin");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  yield "admin";

  await page.setContent(
    setupPage({
      results: [
        { name: "Node", finding: { level: "ok", text: "22.21.1" } },
        { name: "Model", finding: { level: "note", text: "No key: the demo model answers." } },
        { name: "Secret", finding: { level: "fault", text: "It is missing.", remedy: "Set it." } },
      ],
      deployLink: "https://example.com/",
    }),
  );
  yield "setup";
}
