import {
  handleClientTool,
  type BrowserCapability,
} from "@/lib/assistant/browser/browser-capability";
import type { Page } from "../page";
import { navigate } from "./client-tools";

export const navigationInPage: BrowserCapability<Page> = {
  clientTools: [
    handleClientTool(navigate, async ({ path }, page: Page) => ({
      status: "opened",
      path,
      title: await page.open(path),
    })),
  ],
};
