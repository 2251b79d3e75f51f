import type { ColorScheme, ThemeOption } from "@openai/chatkit";
import { palette } from "./palette";
import type { Tokens } from "./palette";
import { shapeTokens } from "./shape";

/**
 * Returns the text of the style sheet that sets all `--ck-*` tokens. They are set on the host, so
 * that a page can override them on the element, and again on subtrees with `data-ck-theme="light"`
 * or `"dark"`, which forces that palette.
 */
export function themeCss(theme: ColorScheme | ThemeOption | undefined): string {
  const option: ThemeOption = typeof theme === "object" ? theme : { colorScheme: theme };
  const scheme = option.colorScheme === "dark" ? "dark" : "light";
  const color = (of: ColorScheme) => (of === scheme ? option.color : inScheme(option));
  const light = declarations(palette("light", color("light")));
  const dark = declarations(palette("dark", color("dark")));
  const selected = scheme === "light" ? light : dark;
  return [
    `:host{color-scheme:${scheme};${declarations(shapeTokens(option))}${selected}}`,
    `[data-ck-theme=light]{color-scheme:light;color:var(--ck-text);${light}}`,
    `[data-ck-theme=dark]{color-scheme:dark;color:var(--ck-text);${dark}}`,
    // Paper is white, whatever the theme.
    `@media print{:host,[data-ck-theme]{color-scheme:light;color:var(--ck-text);${light}}}`,
    "@media (prefers-reduced-motion: reduce){:host{--ck-motion:0ms;--ck-motion-slow:0ms}}",
    FORCED_COLORS,
  ].join("\n");
}

/** Omits the page's own surfaces, which apply only to the selected scheme. */
function inScheme(option: ThemeOption): ThemeOption["color"] {
  return option.color && { ...option.color, surface: undefined };
}

function declarations(tokens: Tokens): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--ck-${name}:${value};`)
    .join("");
}

const FORCED_COLORS = `@media (forced-colors: active){:host,[data-ck-theme]{--ck-bg:Canvas;--ck-surface:Canvas;--ck-surface-secondary:Canvas;--ck-surface-tertiary:Canvas;--ck-surface-elevated:Canvas;--ck-surface-elevated-secondary:Canvas;--ck-text:CanvasText;--ck-text-secondary:CanvasText;--ck-text-tertiary:CanvasText;--ck-text-emphasis:CanvasText;--ck-border:CanvasText;--ck-border-subtle:CanvasText;--ck-border-strong:CanvasText;--ck-border-control:ButtonBorder;--ck-accent:Highlight;--ck-on-accent:HighlightText;--ck-accent-text:LinkText;--ck-link:LinkText;--ck-focus:Highlight;--ck-selected-bg:Highlight;--ck-selected-text:HighlightText;--ck-bubble-bg:Canvas;--ck-on-bubble:CanvasText}}`;
