import {
  handleClientTool,
  type BrowserCapability,
} from "@/lib/assistant/browser/browser-capability";
import type { Page } from "../page";
import { navigate } from "./client-tools";

export const navigationInPage: BrowserCapability<Page> = {
  clientTools: [
    handleClientTool(navigate, async ({ path }, page: Page) => {
      const title = await page.openForReply(path);
      return { status: title === null ? "opens_after_reply" : "opened", path, title };
    }),
  ],
};
