import { z } from "zod";
import { defineClientTool } from "@/lib/assistant/browser/client-tool";

export const ThemeSchema = z.enum(["light", "dark", "system"]);

export const switchTheme = defineClientTool({
  name: "switch_theme",
  description:
    "Switch the page between light and dark colors. `system` follows the device. Only on request.",
  parameters: z.object({ theme: ThemeSchema }),
  result: z.object({ status: z.literal("switched"), theme: ThemeSchema }),
});
