import { contentStyles } from "./content/content.styles";
import { buttonStyles } from "./controls/button.styles";
import { fieldStyles } from "./controls/field.styles";
import { frameStyles } from "./frame.styles";
import { cardStyles } from "./layout/card.styles";
import { layoutStyles } from "./layout/layout.styles";
import { listStyles } from "./layout/list.styles";
import { textStyles } from "./text/text.styles";

/** The style sheet of all widgets, for the element's constructable sheets. */
export const widgetStyles = [
  frameStyles,
  layoutStyles,
  cardStyles,
  listStyles,
  textStyles,
  contentStyles,
  buttonStyles,
  fieldStyles,
].join("\n");
