import type { CSSProperties } from "react";
import type { Sides } from "./spacing";

/** Exposes a container's padding to flush children, which cancel it with negative margins. */
export function insetVariables(padding: Sides | undefined): CSSProperties {
  if (!padding) return {};
  return customProperties({
    "--ck-inset-top": padding.top ?? "0px",
    "--ck-inset-right": padding.right ?? "0px",
    "--ck-inset-bottom": padding.bottom ?? "0px",
    "--ck-inset-left": padding.left ?? "0px",
  });
}

/** React's style type has no custom properties, although React supports them. */
export function customProperties(
  properties: Readonly<Record<`--ck-${string}`, string>>,
): CSSProperties {
  return properties as CSSProperties;
}
