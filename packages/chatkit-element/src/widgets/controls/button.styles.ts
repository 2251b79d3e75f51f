const TONES = ["success", "danger", "warning", "caution", "info", "discovery"];

const SIZES = {
  "3xs": { units: 6, type: "var(--ck-size-xs)", gutter: 2 },
  "2xs": { units: 6, type: "var(--ck-size-xs)", gutter: 2 },
  xs: { units: 6.5, type: "var(--ck-size-xs)", gutter: 2.5 },
  sm: { units: 7, type: "var(--ck-size-sm)", gutter: 2.5 },
  md: { units: 8, type: "var(--ck-size-sm)", gutter: 3 },
  lg: { units: 9, type: "var(--ck-size-sm)", gutter: 3.5 },
  xl: { units: 10, type: "var(--ck-size-md)", gutter: 4 },
  "2xl": { units: 11, type: "var(--ck-size-md)", gutter: 4.5 },
  "3xl": { units: 12, type: "var(--ck-size-md)", gutter: 5 },
} as const;

/** Buttons, inputs and triggers of the same size have the same height. */
const sizeStyles = Object.entries(SIZES)
  .map(
    ([name, { units, type, gutter }]) => `
:is(.w-button, .w-input, .w-trigger)[data-size="${name}"] {
  --w-height: max(24px, calc(${units} * var(--ck-unit)));
  --w-gutter: calc(${gutter} * var(--ck-unit));
  font-size: ${type};
}`,
  )
  .join("");

const toneStyles = TONES.map(
  (tone) => `
.w-button[data-color="${tone}"] {
  --w-solid: var(--ck-${tone});
  --w-on: var(--ck-${tone}-on);
  --w-soft: var(--ck-${tone}-soft);
  --w-ink: var(--ck-${tone}-text);
  --w-line: color-mix(in srgb, var(--ck-${tone}-text) 50%, transparent);
}`,
).join("");

export const buttonStyles = `
${sizeStyles}
.w-button {
  --w-solid: var(--ck-surface-tertiary);
  --w-on: var(--ck-text);
  --w-soft: var(--ck-hover);
  --w-ink: var(--ck-text);
  --w-line: var(--ck-border-strong);
  position: relative;
  display: inline-flex;
  flex: 0 1 auto;
  align-items: center;
  justify-content: center;
  /* In a container that stretches its children, a button stays as wide as its label. */
  width: fit-content;
  min-width: min-content;
  max-width: 100%;
  min-height: var(--w-height);
  padding: calc(0.5 * var(--ck-unit)) var(--w-gutter);
  border: 1px solid transparent;
  border-radius: min(var(--ck-radius-control), calc(var(--w-height) / 2));
  background: none;
  color: var(--w-ink);
  font-family: inherit;
  font-weight: 550;
  line-height: 1.25;
  text-align: center;
  cursor: pointer;
  user-select: none;
  transition: background-color var(--ck-motion) ease, filter var(--ck-motion) ease;
}
.w-button[data-color="primary"] {
  --w-solid: var(--ck-accent);
  --w-on: var(--ck-on-accent);
  --w-soft: var(--ck-accent-soft);
  --w-ink: var(--ck-accent-text);
  --w-line: color-mix(in srgb, var(--ck-accent-text) 50%, transparent);
}
${toneStyles}
.w-button[data-pill="true"] { border-radius: 9999px; }
.w-button[data-pill="false"] { border-radius: min(var(--ck-radius-control), var(--ck-radius-s)); }
.w-button[data-uniform="true"] { flex: none; width: var(--w-height); height: var(--w-height); padding: 0; }
.w-button[data-block="true"] { display: flex; flex: 1 1 auto; width: 100%; min-width: 0; }
.w-row > .w-button[data-block="true"] { width: auto; }
.w-button[data-variant="solid"] { background: var(--w-solid); color: var(--w-on); }
.w-button[data-variant="soft"] { background: var(--w-soft); }
.w-button[data-variant="outline"] { border-color: var(--w-line); }
.w-button:hover { background: color-mix(in srgb, currentColor 8%, transparent); }
.w-button[data-variant="solid"]:hover { background: color-mix(in srgb, var(--w-on) 10%, var(--w-solid)); }
.w-button[data-variant="soft"]:hover { background: color-mix(in srgb, var(--w-ink) 8%, var(--w-soft)); }
.w-button:active { filter: brightness(0.94); }
.w-button:disabled { opacity: 0.45; cursor: not-allowed; filter: none; }
.w-button[aria-disabled="true"] { cursor: default; filter: none; }
.w-button-content { display: inline-flex; align-items: center; gap: 0.45em; }
.w-button-label { overflow-wrap: break-word; }
/* Not hidden from assistive technology: the label is still the button's name. */
.w-button[data-loading="true"] .w-button-content { opacity: 0; }
.w-button[data-loading="true"] > .ck-spinner { position: absolute; }

@media (forced-colors: active) {
  .w-button[data-variant="solid"] { background: ButtonFace; color: ButtonText; }
  .w-button[data-variant="solid"][data-color="primary"]:enabled {
    background: Highlight;
    color: HighlightText;
    forced-color-adjust: none;
  }
  .w-button:disabled { opacity: 1; border-color: GrayText; color: GrayText; }
}
@media (prefers-reduced-motion: reduce) {
  .w-arriving, .w-transition-child { animation: none; }
  .w-transition { transition: none; }
}
`;
