import { defineCapability } from "@/lib/assistant/define-capability";
import { listCategories } from "@/lib/shop/catalog";
import { navigationDemo } from "./demo";
import { navigate } from "./client-tools";

/** Taking the user to a page. */
export const navigation = defineCapability({
  name: "navigation",
  instructions: `Pages
- navigate only when the user asks for it.`,
  clientTools: [navigate],
  demo: navigationDemo({ listCategories }),
});
