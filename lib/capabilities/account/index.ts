import { defineCapability } from "@/lib/assistant/define-capability";
import { accountDemo } from "./demo";
import { getUserInfo } from "./tools";

/** Who the user is, and where their account is. */
export const account = defineCapability({
  name: "account",
  background: async ({ requestContext: { name } }) => ({ user_name: name ?? null }),
  tools: [getUserInfo],
  demo: accountDemo,
});
