import { expect, type Locator, type Page } from "@playwright/test";

/** The assistant as a person meets it, found by roles and names. */
export class Assistant {
  readonly region: Locator;
  readonly composer: Locator;
  readonly messages: Locator;
  readonly history: Locator;

  constructor(readonly page: Page) {
    this.region = page.getByRole("region", { name: "Acme assistant" });
    this.composer = this.region.getByRole("textbox");
    this.messages = this.region.getByRole("log", { name: "Messages" });
    this.history = this.region.getByRole("region", { name: "Chats" });
  }

  async open(path = "/"): Promise<void> {
    await this.page.goto(path);
    await expect(this.composer).toBeVisible();
  }

  /** Sends a message without waiting for the answer. */
  async send(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press("Enter");
    await expect(this.messages.getByText(text, { exact: true }).last()).toBeVisible();
  }

  /** Sends a message and waits until the whole turn, client tools included, is over. */
  async say(text: string): Promise<void> {
    await this.send(text);
    await this.settle();
  }

  /** Waits until no turn runs. */
  async settle(): Promise<void> {
    await expect(this.messages).toHaveAttribute("aria-busy", "false");
  }

  /** The rows of the newest list of products. */
  get productCards(): Locator {
    return this.messages.getByRole("listitem").getByRole("listitem");
  }

  button(name: string | RegExp): Locator {
    return this.region.getByRole("button", { name });
  }

  async openHistory(): Promise<void> {
    await this.page.getByRole("button", { name: "Chat history" }).click();
    await expect(this.history).toHaveAttribute("aria-busy", "false");
  }
}
