const GUTTERS = { "2xs": 1.5, xs: 2, sm: 2.5, md: 3, lg: 3.5, xl: 4 } as const;

const gutterStyles = Object.entries(GUTTERS)
  .map(
    ([name, units]) =>
      `.w-input[data-gutter="${name}"] { --w-gutter: calc(${units} * var(--ck-unit)); }`,
  )
  .join("\n");

export const fieldStyles = `
.w-field {
  display: flex;
  flex: 0 1 auto;
  flex-direction: column;
  gap: var(--ck-unit);
  min-width: 0;
}
.w-field[data-grows="true"] { flex: 1 1 auto; }
.w-col > .w-field, .w-card-body > .w-field, .w-form > .w-field { flex: 0 0 auto; }
/* The message wraps, so that it takes no room from a button in the same row. */
.w-problem { width: 0; min-width: 100%; color: var(--ck-danger-text); font-size: var(--ck-size-xs); line-height: 1.35; }
.w-label { color: var(--ck-text); cursor: default; }
/* A label is closer to its field than the form's gap. */
:is(.w-form, .w-card-body, .w-col) > .w-label + .w-field { margin-top: calc(-1.5 * var(--ck-unit)); }
.w-col > .w-label + .w-field { margin-top: calc(-0.5 * var(--ck-unit)); }

.w-input {
  width: 100%;
  min-width: 0;
  min-height: var(--w-height);
  padding: calc(1.25 * var(--ck-unit)) var(--w-gutter);
  border: 1px solid var(--ck-border-control);
  border-radius: min(var(--ck-radius-control), var(--ck-radius-m));
  background: var(--ck-surface);
  color: var(--ck-text);
  font-family: inherit;
  line-height: 1.35;
  transition: border-color var(--ck-motion) ease, background-color var(--ck-motion) ease;
}
${gutterStyles}
.w-input[data-variant="soft"] { border-color: transparent; background: var(--ck-surface-tertiary); }
.w-input[data-pill="true"] { border-radius: 9999px; }
.w-input:hover:not(:disabled, :focus) { border-color: var(--ck-text-secondary); }
.w-input[data-variant="soft"]:hover:not(:disabled, :focus) { border-color: var(--ck-border); }
.w-root .w-input:focus-visible { outline-offset: -1px; }
.w-input:disabled { opacity: 0.55; cursor: not-allowed; }
.w-input[aria-invalid] { border-color: var(--ck-danger-text); }
.w-input::placeholder { color: var(--ck-text-tertiary); opacity: 1; }
.w-textarea { display: block; resize: vertical; padding-block: calc(2 * var(--ck-unit)); line-height: 1.45; }
.w-textarea[data-grows="true"] { resize: none; }
@media (pointer: coarse) {
  /* Phones zoom into fields with smaller text. */
  .w-input, .w-editable { font-size: max(16px, var(--ck-size-sm)); }
  :is(.w-button, .w-trigger):not([data-size="3xs"], [data-size="2xs"], [data-size="xs"]) { --w-height: max(40px, calc(8 * var(--ck-unit))); }
}

.w-choice {
  display: inline-flex;
  align-items: flex-start;
  align-self: flex-start;
  gap: calc(2 * var(--ck-unit));
  min-height: 24px;
  font-size: var(--ck-size-sm);
  line-height: 1.45;
  cursor: pointer;
}
.w-choice-mark {
  position: relative;
  display: inline-grid;
  flex: none;
  place-items: center;
  width: calc(var(--ck-size) * 1.125);
  height: calc(var(--ck-size) * 1.125);
  margin-top: 0.08em;
}
.w-choice-mark > * { grid-area: 1 / 1; }
.w-choice-input {
  width: 100%;
  height: 100%;
  margin: 0;
  border: 1.5px solid var(--ck-border-control);
  border-radius: min(var(--ck-radius-s), 5px);
  background: var(--ck-surface);
  appearance: none;
  cursor: inherit;
  transition: background-color var(--ck-motion) ease, border-color var(--ck-motion) ease;
}
.w-choice-input:checked { border-color: var(--ck-accent); background: var(--ck-accent); }
.w-choice-input[aria-invalid] { border-color: var(--ck-danger-text); }
.w-choice-tick { color: var(--ck-on-accent); opacity: 0; pointer-events: none; stroke-width: 3; }
.w-choice-input:checked ~ .w-choice-tick { opacity: 1; }
.w-choice .ck-spinner { width: 0.8em; height: 0.8em; pointer-events: none; }
.w-radio-mark .w-choice-input { border-radius: 50%; }
.w-radio-mark .w-choice-input:checked {
  border: calc(var(--ck-size) * 0.34) solid var(--ck-accent);
  background: var(--ck-on-accent);
}
.w-choice:has(:disabled) { opacity: 0.5; cursor: not-allowed; }
.w-choice:has([aria-disabled="true"]) { cursor: default; }
.w-radio-group { display: flex; flex-direction: column; gap: calc(2 * var(--ck-unit)); outline: none; }
.w-radio-group[data-direction="row"] { flex-flow: row wrap; gap: calc(2 * var(--ck-unit)) calc(4 * var(--ck-unit)); }
@media (forced-colors: active) {
  .w-choice-input { appearance: auto; }
  .w-choice-tick { display: none; }
}
`;
