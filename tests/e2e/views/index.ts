import { accountViews } from "./account-views";
import { cartViews } from "./cart-views";
import { chatViews, panelViews } from "./chat-views";
import { ownerViews } from "./owner-views";
import type { Journey } from "./scene";
import { changedPages, shopViews } from "./shop-views";

/** Every view of the site; the audit and the pictures go through them all. */
export const journeys: Readonly<Record<string, Journey>> = {
  "the shop's pages": shopViews,
  "what opens over a page": changedPages,
  "the cart and the checkout": cartViews,
  "an account and its orders": accountViews,
  "the assistant next to the shop": panelViews,
  "the assistant's own page": chatViews,
  "the owner's pages": ownerViews,
};

/** On which screens, and in which theme; the slow ones repeat what the others show. */
export const forms = [
  { name: "phone-light", tag: [], colorScheme: "light", viewport: { width: 390, height: 844 } },
  { name: "phone-dark", tag: "@slow", colorScheme: "dark", viewport: { width: 390, height: 844 } },
  {
    name: "desktop-light",
    tag: "@slow",
    colorScheme: "light",
    viewport: { width: 1440, height: 900 },
  },
  { name: "desktop-dark", tag: [], colorScheme: "dark", viewport: { width: 1440, height: 900 } },
] as const;
