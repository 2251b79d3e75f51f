import { defineCapability } from "@/lib/assistant/define-capability";
import { signOut } from "./client-tools";
import { accountDemo } from "./demo";
import { exportData, getUserInfo } from "./tools";

export const account = defineCapability({
  name: "account",
  instructions: `Account
- sign_out only when the user asks to be signed out.
- You can't sign anyone in or delete an account; the account page does that.`,
  tools: [getUserInfo, exportData],
  clientTools: [signOut],
  tour: {
    title: "Know who you are",
    line: "Says whether you are signed in, and where your account is.",
    prompt: "Am I signed in?",
    result: "You're browsing as a guest",
    drawing: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c.5-4.5 3.5-6.5 8-6.5s7.5 2 8 6.5",
  },
  demo: accountDemo,
});
