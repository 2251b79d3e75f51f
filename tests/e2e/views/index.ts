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

interface Form {
  name: string;
  colorScheme: "light" | "dark";
  viewport: { width: number; height: number };
  /** The journeys that `npm test` goes through in this form; the full tests go through all. */
  first: readonly string[];
}

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1440, height: 900 };

/** On which screens, and in which theme. */
export const forms: readonly Form[] = [
  {
    name: "phone-light",
    colorScheme: "light",
    viewport: PHONE,
    first: Object.keys(journeys).filter((title) => title !== "an account and its orders"),
  },
  { name: "phone-dark", colorScheme: "dark", viewport: PHONE, first: [] },
  { name: "desktop-light", colorScheme: "light", viewport: DESKTOP, first: [] },
  {
    name: "desktop-dark",
    colorScheme: "dark",
    viewport: DESKTOP,
    // It looks different next to the panel.
    first: ["the assistant next to the shop"],
  },
];
