import { defineCapability } from "@/lib/assistant/define-capability";
import { appearanceDemo } from "./demo";
import { switchTheme } from "./client-tools";

/** Light and dark. */
export const appearance = defineCapability({
  name: "appearance",
  instructions: `Appearance
- switch_theme only when the user asks for it.`,
  clientTools: [switchTheme],
  demo: appearanceDemo,
});
