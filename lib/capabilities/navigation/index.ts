import { defineCapability } from "@/lib/assistant/define-capability";
import { listCategories } from "@/lib/shop/catalog";
import { navigationDemo } from "./demo";
import { navigate } from "./client-tools";

export const navigation = defineCapability({
  name: "navigation",
  instructions: `Pages
- navigate only when the user asks for it.`,
  clientTools: [navigate],
  tour: {
    title: "Open pages",
    line: "Takes you to any page of the shop.",
    prompt: "Open my cart",
    result: "is open",
    drawing: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm4-13-2.5 5.5L8 16l2.5-5.5L16 8Z",
  },
  demo: navigationDemo({ listCategories }),
});
