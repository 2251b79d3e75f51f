import { createClient } from "@libsql/client";
import type { Page } from "@playwright/test";
import type { AppServer } from "../../support/app-server";
import type { Assistant } from "../shop/assistant";

/** What a journey needs to bring a view on the screen. */
export interface Scene {
  page: Page;
  assistant: Assistant;
  app: AppServer;
  /** What pages did wrong; a journey that causes an error removes it. */
  faults: string[];
  isPhone: boolean;
}

/**
 * Goes through views that one visitor can see in a row. It yields the name of each when the view is
 * on the screen.
 */
export type Journey = (scene: Scene) => AsyncGenerator<string>;

/** Chromium may keep prefetched pages open for half a minute, long after the page can be used. */
const MAX_IDLE_WAIT_MS = 1_500;

/** Opens a page and waits until it is hydrated and has loaded what it shows. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber")),
  );
  await page.waitForLoadState("networkidle", { timeout: MAX_IDLE_WAIT_MS }).catch(() => undefined);
}

/** Changes the app's database, for states that a visitor can't cause. */
export async function changeDatabase({ app }: Scene, sql: string): Promise<void> {
  const client = createClient({ url: app.databaseUrl });
  try {
    await client.execute(sql);
  } finally {
    client.close();
  }
}

/** Opens the docked assistant, or its sheet on a phone, and waits until it can be used. */
export async function openAssistant({ page, assistant, isPhone }: Scene): Promise<void> {
  if (isPhone) await page.getByRole("button", { name: "Ask the assistant" }).click();
  await assistant.composer.waitFor();
}
