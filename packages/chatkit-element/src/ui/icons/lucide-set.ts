import * as everything from "lucide";
import { isGlyph } from "./glyph";
import type { Glyph } from "./glyph";

const EXPORTS: Readonly<Record<string, unknown>> = everything;

/** Looks up a Lucide icon by its kebab-case name. */
export function lucideGlyph(name: string): Glyph | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return undefined;
  const exported = name.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
  const glyph = Object.hasOwn(EXPORTS, exported) ? EXPORTS[exported] : undefined;
  return isGlyph(glyph) ? glyph : undefined;
}
