import { test as base, expect, type Page } from "@playwright/test";
import type { WidgetUpdate } from "../../../src/widget-tree/apply-widget-update";
import type { GalleryControls, GalleryRecords, GalleryState } from "./gallery-controls";
import type { PageServer } from "../bundled-page-server";
import { startGalleryServer } from "./gallery-server";

declare global {
  interface Window {
    readonly widgetGallery: GalleryControls;
  }
}

/** Drives the gallery page from a test. */
export class WidgetGallery {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  show(widget: unknown, options: Partial<GalleryState> = {}): Promise<void> {
    return this.#page.evaluate(([tree, state]) => window.widgetGallery.show([tree], state), [
      widget,
      options,
    ] as const);
  }

  showSamples(names: readonly string[], options: Partial<GalleryState> = {}): Promise<void> {
    return this.#page.evaluate(
      ([wanted, state]) => window.widgetGallery.showSamples(wanted, state),
      [names, options] as const,
    );
  }

  set(options: Partial<GalleryState>): Promise<void> {
    return this.#page.evaluate((state) => window.widgetGallery.set(state), options);
  }

  update(update: WidgetUpdate): Promise<string | null> {
    return this.#page.evaluate((change) => window.widgetGallery.update(change), update);
  }

  records(): Promise<GalleryRecords> {
    return this.#page.evaluate(() => window.widgetGallery.records());
  }

  /** Pauses the running animations and returns their names. */
  animations(): Promise<string[]> {
    return this.#page.evaluate(() => window.widgetGallery.pauseAnimations());
  }

  finishAnimations(): Promise<void> {
    return this.#page.evaluate(() => window.widgetGallery.finishAnimations());
  }

  /** Settles the oldest pending action. With a message, the action fails. */
  settle(message?: string): Promise<void> {
    return this.#page.evaluate((failure) => window.widgetGallery.settle(failure), message);
  }
}

interface Fixtures {
  readonly gallery: WidgetGallery;
  /** Violations of the content security policy, page errors, and requests to other origins. */
  readonly incidents: string[];
}

export const test = base.extend<Fixtures, { readonly galleryServer: PageServer }>({
  galleryServer: [
    // Playwright determines a fixture's dependencies from the destructured argument, so it can't be
    // omitted.
    async ({}, provide) => {
      const server = await startGalleryServer();
      await provide(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  incidents: async ({ page, galleryServer }, provide) => {
    const incidents: string[] = [];
    page.on("pageerror", (error) => incidents.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") incidents.push(message.text());
    });
    page.on("request", (request) => {
      const url = request.url();
      const own = url.startsWith(galleryServer.url) || url.startsWith("data:");
      if (!own) incidents.push(`request to ${url}`);
    });
    await provide(incidents);
    expect(incidents).toEqual([]);
  },
  gallery: async ({ page, galleryServer, incidents }, provide) => {
    void incidents;
    await page.goto(galleryServer.url);
    await page.waitForFunction(() => "widgetGallery" in window);
    await provide(new WidgetGallery(page));
  },
});

export { expect };
