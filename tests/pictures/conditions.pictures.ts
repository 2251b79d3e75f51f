import {
  test,
  type ChatPage,
  type PlainOptions,
} from "@/packages/chatkit-element/tests/support/element-page/element-test";
import { showView, views } from "./element-views";
import { takePicture } from "./take-picture";

interface Condition {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly options: PlainOptions;
  readonly prepare?: (chat: ChatPage) => Promise<void>;
}

// Every view under the conditions that designs forget.
const conditions: readonly Condition[] = [
  {
    name: "forced-colors",
    viewport: { width: 700, height: 780 },
    options: { theme: "dark" },
    prepare: (chat) => chat.page.emulateMedia({ forcedColors: "active", colorScheme: "dark" }),
  },
  {
    name: "right-to-left",
    viewport: { width: 700, height: 780 },
    options: { locale: "ar", theme: "light" },
  },
  {
    // What a window of 780 × 1560 shows when it is zoomed to 200 %.
    name: "zoomed",
    viewport: { width: 390, height: 400 },
    options: { theme: { colorScheme: "dark", typography: { baseSize: 18 } } },
  },
  {
    name: "narrow",
    viewport: { width: 320, height: 640 },
    options: { theme: { colorScheme: "light", density: "compact", radius: "sharp" } },
  },
  {
    name: "accented",
    viewport: { width: 700, height: 780 },
    options: {
      theme: {
        colorScheme: "dark",
        radius: "soft",
        density: "spacious",
        color: { accent: { primary: "#d94f2b", level: 3 }, grayscale: { hue: 220, tint: 6 } },
      },
    },
  },
];

// The names of controls that some views are reached by are English.
const inEnglish = new Set([
  "failure",
  "rich",
  "menu",
  "thread",
  "answer",
  "dialog",
  "rowMenu",
  "unsent",
]);

for (const { name, viewport, options, prepare } of conditions) {
  const reachable = Object.keys(views).filter((view) => !options.locale || !inEnglish.has(view));
  for (const view of reachable) {
    test(`${view} ${name}`, async ({ chat }) => {
      await chat.page.setViewportSize(viewport);
      await prepare?.(chat);
      await showView(chat, view, options);
      await takePicture(chat.page, `${view}-${name}`);
    });
  }
}
