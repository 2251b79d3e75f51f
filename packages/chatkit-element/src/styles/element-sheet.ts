import { elementStyles } from ".";

let sheet: CSSStyleSheet | null = null;

/** Returns the one sheet with all styles except a theme's tokens. All elements share it. */
export function elementSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(elementStyles);
  }
  return sheet;
}
