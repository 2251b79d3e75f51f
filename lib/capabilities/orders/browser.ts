import { handleMessage, type BrowserCapability } from "@/lib/assistant/browser/browser-capability";
import type { Page } from "../page";
import { viewOrder } from "./client-actions";

export const ordersInPage: BrowserCapability<Page> = {
  actions: [
    handleMessage(viewOrder, ({ number }, page: Page) =>
      page.open(`/orders/${encodeURIComponent(number)}`),
    ),
  ],
};
