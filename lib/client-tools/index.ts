import { addToCart } from "./add-to-cart";
import { navigate } from "./navigate";
import { switchTheme } from "./switch-theme";

/** Every client tool by the name the model calls it by. */
export const clientTools = {
  add_to_cart: addToCart,
  navigate,
  switch_theme: switchTheme,
} as const;

export type ClientToolName = keyof typeof clientTools;

export { addToCart, type AddToCartArguments, type AddToCartResult } from "./add-to-cart";
export { CartSummarySchema, type CartSummary } from "./cart-summary";
export { ClientToolFailureSchema, type ClientTool, type ClientToolFailure } from "./client-tool";
export { clientEffects, type ClientEffectData, type ClientEffectName } from "./effects";
export { navigate, PagePathSchema } from "./navigate";
export { switchTheme, ThemeSchema, type Theme } from "./switch-theme";
export {
  clientActions,
  serverActions,
  type ClientActionType,
  type ServerActionType,
} from "./widget-actions";
