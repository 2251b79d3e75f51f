import type { CSSProperties } from "react";
import type { Sides } from "./spacing";

/**
 * Publishes a container's padding to the flush children inside it, which cancel it with
 * negative margins.
 */
export function insetVariables(padding: Sides | undefined): CSSProperties {
  if (!padding) return {};
  return customProperties({
    "--ck-inset-top": padding.top ?? "0px",
    "--ck-inset-right": padding.right ?? "0px",
    "--ck-inset-bottom": padding.bottom ?? "0px",
    "--ck-inset-left": padding.left ?? "0px",
  });
}

/** React's style type knows no custom properties, though React sets them. */
export function customProperties(
  properties: Readonly<Record<`--ck-${string}`, string>>,
): CSSProperties {
  return properties as CSSProperties;
}
