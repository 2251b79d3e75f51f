import { defineCapability } from "@/lib/assistant/define-capability";
import { switchTheme } from "./client-tools";

/** Light and dark. */
export const appearance = defineCapability({
  name: "appearance",
  instructions: `Appearance
- switch_theme only when the user asks for it.`,
  clientTools: [switchTheme],
});
