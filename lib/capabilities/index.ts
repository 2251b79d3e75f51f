import type { Capability } from "@/lib/assistant/define-capability";
import { appearance } from "./appearance";
import { cart } from "./cart";
import { catalog } from "./catalog";
import { conversation } from "./conversation";
import { help } from "./help";
import { memory } from "./memory";
import { navigation } from "./navigation";
import { orders } from "./orders";
import { support } from "./support";
import { weather } from "./weather";

/** What the assistant can do: add or remove a line, and one in `browser.ts` where the page takes part. */
export const capabilities: readonly Capability[] = [
  catalog,
  cart,
  orders,
  support,
  help,
  memory,
  weather,
  navigation,
  appearance,
  conversation,
];
