import { chartStyles } from "./content/chart/chart.styles";
import { contentStyles } from "./content/content.styles";
import { buttonStyles } from "./controls/button.styles";
import { calendarStyles } from "./controls/calendar.styles";
import { fieldStyles } from "./controls/field.styles";
import { popoverStyles } from "./controls/popover.styles";
import { frameStyles } from "./frame.styles";
import { cardStyles } from "./layout/card.styles";
import { layoutStyles } from "./layout/layout.styles";
import { listStyles } from "./layout/list.styles";
import { textStyles } from "./text/text.styles";

/** The CSS of all widgets, for a constructable style sheet. */
export const widgetStyles = [
  frameStyles,
  layoutStyles,
  cardStyles,
  listStyles,
  textStyles,
  contentStyles,
  chartStyles,
  buttonStyles,
  fieldStyles,
  popoverStyles,
  calendarStyles,
].join("\n");
