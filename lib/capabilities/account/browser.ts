import {
  handleClientTool,
  type BrowserCapability,
} from "@/lib/assistant/browser/browser-capability";
import type { Page } from "../page";
import { signOut } from "./client-tools";

export const accountInPage: BrowserCapability<Page> = {
  clientTools: [
    handleClientTool(signOut, async (_input, page: Page) => ({
      status: page.signOut() ? "signing_out" : "not_signed_in",
    })),
  ],
};
