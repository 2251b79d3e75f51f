export const textStyles = `
.w-text {
  --w-text-size: var(--ck-size-md);
  min-width: 0;
  margin: 0;
  font-size: var(--w-text-size);
  line-height: 1.45;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
  /* Text follows its own direction, but lines align with the start of the interface. */
  text-align: -webkit-match-parent;
  text-align: match-parent;
}
.w-text[data-whole-words="true"]:not([data-truncate]) { min-width: min-content; overflow-wrap: break-word; }
.w-text[data-size="xs"] { --w-text-size: var(--ck-size-xs); }
.w-text[data-size="sm"] { --w-text-size: var(--ck-size-sm); }
.w-text[data-size="lg"] { --w-text-size: var(--ck-size-lg); }
.w-text[data-size="xl"] { --w-text-size: var(--ck-size-xl); }

.w-title { font-weight: 600; line-height: 1.25; text-wrap: pretty; }
.w-title[data-size="2xl"] { --w-text-size: var(--ck-size-2xl); letter-spacing: -0.019em; }
.w-title[data-size="3xl"] { --w-text-size: var(--ck-size-3xl); letter-spacing: -0.022em; }
.w-title[data-size="4xl"] { --w-text-size: var(--ck-size-4xl); letter-spacing: -0.025em; }
.w-title[data-size="5xl"] { --w-text-size: var(--ck-size-5xl); letter-spacing: -0.028em; }
.w-title:is([data-size="3xl"], [data-size="4xl"], [data-size="5xl"]) { line-height: 1.12; }

.w-caption { color: var(--ck-text-secondary); line-height: 1.35; }
.w-caption[data-size="sm"] { --w-text-size: calc(var(--ck-size) * 0.6875); }
.w-caption[data-size="md"] { --w-text-size: var(--ck-size-xs); }
.w-caption[data-size="lg"] { --w-text-size: calc(var(--ck-size) * 0.8125); }

.w-text[data-weight="normal"] { font-weight: 400; }
.w-text[data-weight="medium"] { font-weight: 500; }
.w-text[data-weight="semibold"] { font-weight: 600; }
.w-text[data-weight="bold"] { font-weight: 700; }
.w-text[data-text-align="start"], .w-frame:dir(rtl) .w-text[data-text-align="end"] { text-align: left; }
.w-text[data-text-align="end"], .w-frame:dir(rtl) .w-text[data-text-align="start"] { text-align: right; }
.w-text[data-text-align="center"] { text-align: center; }
.w-text[data-italic="true"] { font-style: italic; }
.w-text[data-line-through="true"] { text-decoration: line-through; }
.w-text[data-truncate] { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.w-text[data-clamp] { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; }
.w-text[data-min-lines] { min-height: calc(var(--ck-min-lines) * 1lh); }
.w-markdown { min-width: 0; }
.w-arriving { animation: w-appear calc(2 * var(--ck-motion)) ease-out; }

.w-editable {
  width: 100%;
  margin: calc(-1 * var(--ck-unit)) calc(-1.5 * var(--ck-unit));
  padding: calc(1 * var(--ck-unit) - 1px) calc(1.5 * var(--ck-unit) - 1px);
  border: 1px solid transparent;
  border-radius: var(--ck-radius-s);
  background: none;
  color: inherit;
  font-family: inherit;
  transition: background-color var(--ck-motion) ease;
}
.w-editable:not(:focus):not(:hover) { border-bottom-color: var(--ck-border); border-radius: 0; }
.w-editable:hover { background: var(--ck-hover); }
.w-editable:focus-visible { background: var(--ck-surface); outline-offset: 0; }
.w-editable[aria-invalid] { border-color: var(--ck-danger); }
.w-editable::placeholder { color: var(--ck-text-tertiary); opacity: 1; }
`;
