import { iconStyles } from "../ui/icons";
import { markdownStyles } from "../markdown";
import { baseStyles } from "./base.styles";
import { composerStyles } from "./composer.styles";
import { forcedColorsStyles } from "./forced-colors.styles";
import { headerStyles } from "./header.styles";
import { inputStyles } from "./input.styles";
import { itemStyles } from "./items.styles";
import { overlayStyles } from "./overlay.styles";
import { printStyles } from "./print.styles";
import { startStyles } from "./start.styles";
import { transcriptStyles } from "./transcript.styles";

/** All styles except the theme's tokens, for the element's constructable style sheet. */
export const elementStyles = [
  baseStyles,
  iconStyles,
  markdownStyles,
  headerStyles,
  startStyles,
  transcriptStyles,
  itemStyles,
  composerStyles,
  inputStyles,
  overlayStyles,
  forcedColorsStyles,
  printStyles,
].join("\n");
