import type { ColorScheme } from "@openai/chatkit";
import { createContext, useContext } from "react";
import { useElementServices } from "../ui/services";
import type { ColorUse } from "../theme/colors";
import { colourCss, type Colour } from "./values/colour";

/** The scheme that a root's `theme` forces on what is inside it; null follows the element. */
export const ForcedSchemeContext = createContext<ColorScheme | null>(null);

export function useScheme(): ColorScheme {
  const { colorScheme } = useElementServices();
  return useContext(ForcedSchemeContext) ?? colorScheme;
}

export function useColour(value: Colour | undefined, use: ColorUse): string | undefined {
  return colourCss(value, use, useScheme());
}
