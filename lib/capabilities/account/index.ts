import { defineCapability } from "@/lib/assistant/define-capability";
import { accountDemo } from "./demo";
import { getUserInfo } from "./tools";

export const account = defineCapability({
  name: "account",
  tools: [getUserInfo],
  tour: {
    title: "Know who you are",
    line: "Says whether you are signed in, and where your account is.",
    prompt: "Am I signed in?",
    result: "You're browsing as a guest",
    drawing: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-8 9c.5-4.5 3.5-6.5 8-6.5s7.5 2 8 6.5",
  },
  demo: accountDemo,
});
