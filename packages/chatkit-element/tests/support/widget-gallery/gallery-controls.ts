import type { ThemeOption } from "@openai/chatkit";
import type { WidgetAction } from "../../../src/widgets/actions/widget-action";
import type { WidgetUpdate } from "../../../src/widget-tree/apply-widget-update";

export interface GalleryState {
  readonly widgets: readonly unknown[];
  readonly busy: boolean;
  readonly streaming: boolean;
  /** Actions stay pending until `settle` is called. */
  readonly holdActions: boolean;
  readonly theme: ThemeOption;
  readonly locale: string;
}

export interface GalleryRecords {
  readonly actions: readonly WidgetAction[];
  readonly errors: readonly string[];
  readonly logs: readonly string[];
}

/** The page's interface for tests, as `window.widgetGallery`. */
export interface GalleryControls {
  show(widgets: readonly unknown[], options?: Partial<GalleryState>): void;
  set(options: Partial<GalleryState>): void;
  showSamples(names: readonly string[], options?: Partial<GalleryState>): void;
  /** Applies an update to the first widget; returns the refusal, if there was one. */
  update(update: WidgetUpdate): string | null;
  records(): GalleryRecords;
  /** Pauses the running animations and returns their names. */
  pauseAnimations(): string[];
  finishAnimations(): void;
  /** Settles the oldest pending action. With a message, the action fails. */
  settle(message?: string): void;
}
