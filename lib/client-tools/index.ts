import { addToCart } from "@/lib/capabilities/cart/client-tools";
import { navigate } from "@/lib/capabilities/navigation/client-tools";
import { switchTheme } from "@/lib/capabilities/appearance/client-tools";

/** Every client tool by the name the model calls it by. */
export const clientTools = {
  add_to_cart: addToCart,
  navigate,
  switch_theme: switchTheme,
} as const;

export type ClientToolName = keyof typeof clientTools;

export { addToCart, type AddToCartArguments, type AddToCartResult } from "@/lib/capabilities/cart/client-tools";
export { CartSummarySchema, type CartSummary } from "@/lib/capabilities/cart/cart-summary";
export { ClientToolFailureSchema, type ClientTool, type ClientToolFailure } from "@/lib/assistant/browser/client-tool";
export { clientEffects, type ClientEffectData, type ClientEffectName } from "./effects";
export { navigate, PagePathSchema } from "@/lib/capabilities/navigation/client-tools";
export { switchTheme, ThemeSchema, type Theme } from "@/lib/capabilities/appearance/client-tools";
export {
  clientActions,
  serverActions,
  type ClientActionType,
  type ServerActionType,
} from "./widget-actions";
