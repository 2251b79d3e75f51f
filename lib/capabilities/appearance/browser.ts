import {
  handleClientTool,
  type BrowserCapability,
} from "@/lib/assistant/browser/browser-capability";
import type { Page } from "../page";
import { switchTheme } from "./client-tools";

export const appearanceInPage: BrowserCapability<Page> = {
  clientTools: [
    handleClientTool(switchTheme, async ({ theme }, page: Page) => {
      page.setTheme(theme);
      return { status: "switched", theme };
    }),
  ],
};
