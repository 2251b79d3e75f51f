import { codeStyles } from "./code.styles";
import { sourcesStyles } from "./sources.styles";

const textStyles = `
.ck-md { line-height: var(--ck-line-height); overflow-wrap: anywhere; min-inline-size: 0; }
.ck-md-plain { white-space: pre-wrap; }
.ck-md > *, .ck-md li > *, .ck-md-quote > * { margin-block: 0; }
.ck-md > * + * { margin-block-start: calc(var(--ck-unit) * 3.5); }
.ck-md strong { font-weight: 650; color: var(--ck-text-emphasis); }
.ck-md em { font-style: italic; }
.ck-md del { color: var(--ck-text-secondary); }

.ck-md-heading { line-height: 1.3; font-weight: 650; color: var(--ck-text-emphasis); text-wrap: balance; }
.ck-md > * + .ck-md-heading { margin-block-start: calc(var(--ck-unit) * 7); }
.ck-md > .ck-md-heading + * { margin-block-start: calc(var(--ck-unit) * 2.5); }
.ck-md-heading-1 { font-size: var(--ck-size-2xl); letter-spacing: -0.015em; }
.ck-md-heading-2 { font-size: var(--ck-size-xl); letter-spacing: -0.01em; }
.ck-md-heading-3 { font-size: var(--ck-size-lg); }
.ck-md-heading-4, .ck-md-heading-5, .ck-md-heading-6 { font-size: var(--ck-size-md); }

.ck-md-link { color: var(--ck-link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); transition: text-decoration-color var(--ck-motion); border-radius: 3px; }
.ck-md-link:hover { text-decoration-color: currentColor; }

.ck-md-list { padding-inline-start: 1.65em; }
.ck-md-list > li { padding-inline-start: 0.2em; }
.ck-md-list > li + li { margin-block-start: calc(var(--ck-unit) * 1.25); }
.ck-md-list > li > * + * { margin-block-start: calc(var(--ck-unit) * 1.75); }
.ck-md-list > li > .ck-md-list { margin-block-start: calc(var(--ck-unit) * 1.25); }
.ck-md-list > li::marker { color: var(--ck-text-secondary); font-variant-numeric: tabular-nums; }
ul.ck-md-list { list-style: disc; }
ol.ck-md-list { list-style: decimal; }
ul.ck-md-list ul.ck-md-list { list-style: circle; }
.ck-md-list > .ck-md-task { list-style: none; position: relative; }
.ck-md-check { position: absolute; inset-inline-start: -1.4em; inset-block-start: 0.3em; display: grid; place-items: center; inline-size: 1em; block-size: 1em; border: 1.5px solid var(--ck-border-control); border-radius: min(4px, var(--ck-radius-s)); }
.ck-md-check-done { background: var(--ck-accent); border-color: var(--ck-accent); color: var(--ck-on-accent); }
.ck-md-check .ck-icon { stroke-width: 3; }

.ck-md-quote { margin-inline: 0; padding-inline-start: calc(var(--ck-unit) * 4); border-inline-start: 3px solid var(--ck-border-strong); color: var(--ck-text-secondary); }
.ck-md-quote > * + * { margin-block-start: calc(var(--ck-unit) * 2.5); }
.ck-md-rule { border: 0; border-block-start: 1px solid var(--ck-border); }
.ck-md > .ck-md-rule, .ck-md > .ck-md-rule + * { margin-block-start: calc(var(--ck-unit) * 6); }

.ck-md-table-box { border: 1px solid var(--ck-border); border-radius: var(--ck-radius-m); }
.ck-md-table { border-collapse: collapse; inline-size: max-content; min-inline-size: 100%; font-size: 0.9375em; line-height: 1.5; overflow-wrap: normal; }
.ck-md-table th, .ck-md-table td { padding: calc(var(--ck-unit) * 2.25) calc(var(--ck-unit) * 3.5); text-align: start; vertical-align: top; min-inline-size: 5em; max-inline-size: 26em; }
.ck-md-table thead :is(th, td) { font-weight: 600; color: var(--ck-text-emphasis); background: var(--ck-surface-secondary); white-space: nowrap; }
/* In a narrow chat, cells break into lines, so that two things compared are both in view. */
@container chat (max-width: 30rem) {
  .ck-md-table { inline-size: 100%; }
  .ck-md-table th, .ck-md-table td { padding: calc(var(--ck-unit) * 1.75) calc(var(--ck-unit) * 2.25); }
  .ck-md-table thead :is(th, td) { white-space: normal; vertical-align: bottom; }
}
.ck-md-table tbody th { font-weight: inherit; }
.ck-md-table tbody :is(th, td) { border-block-start: 1px solid var(--ck-border-subtle); }
.ck-md-table .ck-md-cell-center { text-align: center; }
.ck-md-table .ck-md-cell-right { text-align: end; font-variant-numeric: tabular-nums; }

.ck-md-image { display: inline-block; vertical-align: middle; max-inline-size: 100%; max-block-size: 30em; block-size: auto; border-radius: var(--ck-radius-m); background: var(--ck-surface-tertiary); }
.ck-md-blocked-image { display: inline-flex; align-items: center; gap: calc(var(--ck-unit) * 1.5); max-inline-size: 100%; padding: calc(var(--ck-unit) * 1) calc(var(--ck-unit) * 2.5); border: 1px dashed var(--ck-border-strong); border-radius: var(--ck-radius-s); color: var(--ck-text-secondary); font-size: var(--ck-size-sm); vertical-align: middle; }
.ck-md-blocked-image .ck-md-link { color: inherit; }

.ck-md-math math { font-family: "Cambria Math", "STIX Two Math", "Noto Sans Math", "Latin Modern Math", math; font-size: 1.08em; }
.ck-md-math math * { border-color: currentColor; }
.ck-md-math-display { display: block; overflow-x: auto; overflow-y: hidden; padding-block: calc(var(--ck-unit) * 1.5); scrollbar-width: thin; text-align: center; }
.ck-md-math-display math { display: block math; inline-size: 100%; font-size: 1.15em; }
.ck-md-math-source { font-family: var(--ck-font-mono); font-size: 0.875em; white-space: pre-wrap; }

.ck-md-note-mark { position: relative; inset-block-start: -0.4em; margin-inline-start: 1px; padding-inline: 2px; color: var(--ck-link); font-size: 0.75em; font-weight: 600; line-height: 1; vertical-align: baseline; font-variant-numeric: tabular-nums; border-radius: 3px; }
button.ck-md-note-mark::after { content: ""; position: absolute; inset: -7px -8px; }
button.ck-md-note-mark:hover { text-decoration: underline; }
.ck-md-notes { padding-block-start: calc(var(--ck-unit) * 3); border-block-start: 1px solid var(--ck-border-subtle); font-size: var(--ck-size-sm); color: var(--ck-text-secondary); }
.ck-md > * + .ck-md-notes { margin-block-start: calc(var(--ck-unit) * 5); }
.ck-md-notes li { border-radius: var(--ck-radius-s); }
.ck-md-notes li:focus { background: var(--ck-hover); box-shadow: 0 0 0 4px var(--ck-hover); }
.ck-md-notes li > p:last-of-type { display: inline; }
.ck-md-note-back { display: inline-flex; align-items: center; justify-content: center; inline-size: 24px; block-size: 24px; margin-block: -6px; margin-inline-start: 2px; vertical-align: middle; border-radius: var(--ck-radius-s); color: var(--ck-link); }
.ck-md-note-back:hover { background: var(--ck-hover); }

.ck-md :is(a, button, pre, [tabindex]):focus-visible { outline: 2px solid var(--ck-focus); outline-offset: 2px; }
`;

export const markdownStyles = textStyles + codeStyles + sourcesStyles;
