import {
  handleClientTool,
  handleMessage,
  type BrowserCapability,
} from "@/lib/assistant/browser/browser-capability";
import type { Page } from "../page";
import { viewProduct } from "./client-actions";
import { highlightProduct } from "./client-tools";

export const catalogInPage: BrowserCapability<Page> = {
  clientTools: [
    handleClientTool(highlightProduct, async ({ product_slug }, page: Page) => ({
      status: page.highlightProduct(product_slug) ? "highlighted" : "not_on_the_page",
      product_slug,
    })),
  ],
  actions: [handleMessage(viewProduct, ({ slug }, page: Page) => page.open(`/products/${slug}`))],
};
