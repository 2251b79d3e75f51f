import { expect, type Locator, type Page } from "@playwright/test";

/** The assistant as a person meets it, found by roles and names. */
export class Assistant {
  readonly region: Locator;
  readonly composer: Locator;
  readonly messages: Locator;

  constructor(readonly page: Page) {
    this.region = page.getByRole("region", { name: "Acme assistant" });
    this.composer = this.region.getByRole("textbox");
    this.messages = this.region.getByRole("log", { name: "Messages" });
  }

  async open(): Promise<void> {
    await this.page.goto("/");
    await expect(this.composer).toBeVisible();
  }

  /** Sends a message and waits until the whole turn, client tools included, is over. */
  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press("Enter");
    await expect(this.messages.getByText(text, { exact: true }).last()).toBeVisible();
    await expect(this.messages).toHaveAttribute("aria-busy", "false");
  }
}
