import * as z from "zod";

/** Names that every ChatKit client can draw. */
export const builtInIconNames = [
  "agent",
  "analytics",
  "atom",
  "batch",
  "bolt",
  "book-open",
  "book-closed",
  "book-clock",
  "bug",
  "calendar",
  "chart",
  "check",
  "check-circle",
  "check-circle-filled",
  "chevron-left",
  "chevron-right",
  "circle-question",
  "clock",
  "compass",
  "confetti",
  "cube",
  "desktop",
  "document",
  "dot",
  "dots-horizontal",
  "dots-vertical",
  "empty-circle",
  "external-link",
  "globe",
  "keys",
  "lab",
  "images",
  "info",
  "lifesaver",
  "lightbulb",
  "mail",
  "map-pin",
  "maps",
  "mobile",
  "name",
  "notebook",
  "notebook-pencil",
  "page-blank",
  "phone",
  "play",
  "plus",
  "profile",
  "profile-card",
  "reload",
  "star",
  "star-filled",
  "search",
  "sparkle",
  "sparkle-double",
  "square-code",
  "square-image",
  "square-text",
  "suitcase",
  "settings-slider",
  "user",
  "wreath",
  "write",
  "write-alt",
  "write-alt2",
] as const;

export type BuiltInIconName = (typeof builtInIconNames)[number];

/** A built-in name, or any name under a `vendor:` or `lucide:` prefix. */
export type IconName = BuiltInIconName | `vendor:${string}` | `lucide:${string}`;

const builtIn: ReadonlySet<string> = new Set(builtInIconNames);

export function isIconName(name: string): name is IconName {
  return builtIn.has(name) || name.startsWith("vendor:") || name.startsWith("lucide:");
}

export const IconNameSchema = z.custom<IconName>(
  (value) => typeof value === "string" && isIconName(value),
  "must be a built-in icon name, or start with `vendor:` or `lucide:`",
);
