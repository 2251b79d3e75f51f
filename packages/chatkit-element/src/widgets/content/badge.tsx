import { flag, oneOf, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";

const readBadge = propsReader({
  label: text,
  color: oneOf("secondary", "success", "danger", "warning", "info", "discovery"),
  variant: oneOf("solid", "soft", "outline"),
  size: oneOf("sm", "md", "lg"),
  pill: flag,
});

export function Badge({ node }: NodeProps) {
  const { label, color, variant, size, pill } = readBadge(node);
  if (!label) return null;
  return (
    <span
      className="w-badge"
      data-color={color ?? "secondary"}
      data-variant={variant ?? "soft"}
      data-size={size ?? "sm"}
      data-pill={pill}
      dir="auto"
    >
      {label}
    </span>
  );
}
