export { Icon } from "./icon";
export type { IconProps } from "./icon";
export { iconStyles } from "./icon.styles";
export type { IconName } from "./named-glyphs";
