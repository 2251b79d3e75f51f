import { z } from "zod";
import { defineClientTool } from "@/lib/assistant/browser/client-tool";

export const signOut = defineClientTool({
  name: "sign_out",
  description:
    "Sign the user out in this browser. It happens once your reply has ended, so say goodbye in it. " +
    "Only when the user asks to be signed out; a question about signing out isn't that.",
  parameters: z.object({}),
  result: z.object({ status: z.enum(["signing_out", "not_signed_in"]) }),
});
