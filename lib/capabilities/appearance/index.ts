import { defineCapability } from "@/lib/assistant/define-capability";
import { appearanceDemo } from "./demo";
import { switchTheme } from "./client-tools";

export const appearance = defineCapability({
  name: "appearance",
  instructions: `Appearance
- switch_theme only when the user asks for it.`,
  clientTools: [switchTheme],
  tour: {
    title: "Change the colors",
    line: "Switches the page between light and dark.",
    prompt: "Switch to dark mode",
    result: "dark now",
    drawing: "M19 14.5A8 8 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5Z",
  },
  demo: appearanceDemo,
});
