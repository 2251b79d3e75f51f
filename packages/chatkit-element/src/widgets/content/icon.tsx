import { Icon as Glyph } from "../../ui/icons/icon";
import { oneOf, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { color } from "../values/color";
import { useColor } from "../scheme";

/** Pixels. */
const ICON_SIZES = { xs: 12, sm: 16, md: 20, lg: 24, xl: 28, "2xl": 32, "3xl": 40 } as const;

const readIcon = propsReader({
  name: text,
  color: color,
  size: oneOf("xs", "sm", "md", "lg", "xl", "2xl", "3xl"),
});

export function Icon({ node }: NodeProps) {
  const { name, color, size } = readIcon(node);
  const css = useColor(color, "text");
  if (!name) return null;
  return (
    <span className="w-icon" style={{ color: css }}>
      <Glyph name={name} size={ICON_SIZES[size ?? "md"]} />
    </span>
  );
}
