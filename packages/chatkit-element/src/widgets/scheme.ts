import type { ColorScheme } from "@openai/chatkit";
import { createContext, useContext } from "react";
import { useElementServices } from "../ui/services";
import type { ColorUse } from "../theme/colors";
import { colorCss, type Color } from "./values/color";

/** The scheme that a root's `theme` forces on its content; null follows the element. */
export const ForcedSchemeContext = createContext<ColorScheme | null>(null);

export function useScheme(): ColorScheme {
  const { colorScheme } = useElementServices();
  return useContext(ForcedSchemeContext) ?? colorScheme;
}

export function useColor(value: Color | undefined, use: ColorUse): string | undefined {
  return colorCss(value, use, useScheme());
}
