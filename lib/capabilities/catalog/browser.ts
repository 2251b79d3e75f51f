import { handleMessage, type BrowserCapability } from "@/lib/assistant/browser/browser-capability";
import type { Page } from "../page";
import { viewProduct } from "./client-actions";

export const catalogInPage: BrowserCapability<Page> = {
  actions: [
    handleMessage(viewProduct, ({ slug }, page: Page) => void page.open(`/products/${slug}`)),
  ],
};
