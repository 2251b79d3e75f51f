import { defineCapability } from "@/lib/assistant/define-capability";
import { accountDemo } from "./demo";
import { getUserInfo } from "./tools";

/** Tells the user who they are signed in as and where their account page is. */
export const account = defineCapability({
  name: "account",
  tools: [getUserInfo],
  demo: accountDemo,
});
