import { defineCapability } from "@/lib/assistant/define-capability";
import { accountDemo } from "./demo";
import { getUserInfo } from "./tools";

/** Who the user is, and where their account is. */
export const account = defineCapability({
  name: "account",
  tools: [getUserInfo],
  demo: accountDemo,
});
