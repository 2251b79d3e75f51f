import { useContext, useEffect } from "react";
import { createLazyModule, useLazyModule } from "../lazy-module";
import { ElementServicesContext } from "../services";
import { isDirectional } from "./direction";
import { DRAWN_GLYPHS } from "./drawn-glyphs";
import { drawGlyph } from "./glyph";
import type { Glyph } from "./glyph";
import { namedGlyph } from "./named-glyphs";
import type { IconName } from "./named-glyphs";

const LUCIDE = "lucide:";
const lucideSet = createLazyModule(() => import("./lucide-set"));

export interface IconProps {
  /** A name from the public types, `lucide:<name>`, or one of the element's own names. */
  readonly name: IconName | (string & {});
  /** Pixels, or a CSS length such as `1em`. */
  readonly size?: number | string;
  readonly className?: string;
}

/**
 * A decorative inline icon in the current color. The control around it provides the accessible
 * name.
 */
export function Icon({ name, size = 20, className }: IconProps) {
  const glyph = useGlyph(name);
  const classes = ["ck-icon", isDirectional(name) ? "ck-icon-directional" : "", className];
  return (
    <svg
      className={classes.filter(Boolean).join(" ")}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawGlyph(glyph)}
    </svg>
  );
}

function useGlyph(name: string): Glyph {
  const services = useContext(ElementServicesContext);
  const named = namedGlyph(name);
  const fromLucide = !named && name.startsWith(LUCIDE);
  const set = useLazyModule(lucideSet, fromLucide);
  const glyph = named ?? (fromLucide ? set?.lucideGlyph(name.slice(LUCIDE.length)) : undefined);
  const missing = !glyph && (!fromLucide || set !== undefined);
  useEffect(() => {
    if (missing) services?.log("icon.unknown", { name });
  }, [missing, name, services]);
  return glyph ?? (missing ? DRAWN_GLYPHS.placeholder : []);
}
