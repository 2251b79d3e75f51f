import type { Capability } from "@/lib/assistant/define-capability";
import { account } from "./account";
import { appearance } from "./appearance";
import { cart } from "./cart";
import { catalog } from "./catalog";
import { conversation } from "./conversation";
import { gallery } from "./gallery";
import { help } from "./help";
import { mcp } from "./mcp";
import { memory } from "./memory";
import { navigation } from "./navigation";
import { orders } from "./orders";
import { pageContext } from "./page-context";
import { sales } from "./sales";
import { support } from "./support";
import { trips } from "./trips";
import { weather } from "./weather";

/**
 * The assistant's capabilities. To add or remove one, edit its line here and, if it has a browser
 * part, in `browser.ts`.
 */
export const capabilities: readonly Capability[] = [
  catalog,
  cart,
  orders,
  support,
  sales,
  trips,
  pageContext,
  help,
  account,
  memory,
  weather,
  navigation,
  appearance,
  gallery,
  mcp,
  conversation,
];
