import { handleMessage, type BrowserCapability } from "@/lib/assistant/browser/browser-capability";
import { accountInPage } from "./account/browser";
import { appearanceInPage } from "./appearance/browser";
import { cartChanged } from "./cart-changed";
import { cartInPage } from "./cart/browser";
import { catalogInPage } from "./catalog/browser";
import { navigationInPage } from "./navigation/browser";
import { ordersInPage } from "./orders/browser";
import type { Page } from "./page";

/**
 * Reloads the cart after any tool or button on the server, because it may have changed the cart.
 */
const shopInPage: BrowserCapability<Page> = {
  effects: [handleMessage(cartChanged, (_data, page: Page) => page.refreshCart())],
};

export const capabilitiesInPage: readonly BrowserCapability<Page>[] = [
  shopInPage,
  catalogInPage,
  cartInPage,
  ordersInPage,
  navigationInPage,
  appearanceInPage,
  accountInPage,
];
