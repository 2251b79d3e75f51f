export { widgetColor } from "./colors";
export type { ColorUse } from "./colors";
export { parseColor } from "./contrast";
export { safeCssValue } from "./css-values";
export type { CssValueKind } from "./css-values";
export { registerFonts } from "./fonts";
export { themeCss } from "./theme-css";
