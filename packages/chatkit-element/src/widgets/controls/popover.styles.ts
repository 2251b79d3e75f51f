export const popoverStyles = `
.w-trigger-frame { position: relative; display: inline-flex; max-width: 100%; vertical-align: top; }
.w-trigger-frame[data-block="true"] { display: flex; }
.w-trigger {
  display: inline-flex;
  flex: 1 1 auto;
  align-items: center;
  gap: calc(1.5 * var(--ck-unit));
  min-width: 0;
  min-height: var(--w-height);
  padding: calc(1.25 * var(--ck-unit)) var(--w-gutter);
  border: 1px solid transparent;
  border-radius: min(var(--ck-radius-control), var(--ck-radius-m));
  background: none;
  color: var(--ck-text);
  font-family: inherit;
  line-height: 1.35;
  text-align: start;
  cursor: pointer;
  transition: background-color var(--ck-motion) ease, border-color var(--ck-motion) ease;
}
.w-trigger[data-variant="outline"] { border-color: var(--ck-border-control); background: var(--ck-surface); }
.w-trigger[data-variant="outline"]:is(:hover, [aria-expanded="true"]) { border-color: var(--ck-text-secondary); }
.w-trigger[data-variant="soft"] { background: var(--ck-hover); }
.w-trigger[data-variant="soft"]:is(:hover, [aria-expanded="true"]) { background: var(--ck-pressed); }
.w-trigger[data-variant="solid"] { background: var(--ck-surface-tertiary); }
.w-trigger[data-variant="solid"]:is(:hover, [aria-expanded="true"]) { background: color-mix(in srgb, var(--ck-text) 8%, var(--ck-surface-tertiary)); }
.w-trigger[data-variant="ghost"]:is(:hover, [aria-expanded="true"]) { background: var(--ck-hover); }
.w-trigger[data-pill="true"] { border-radius: 9999px; }
.w-trigger[data-empty="true"] .w-trigger-text { color: var(--ck-text-tertiary); }
.w-trigger[aria-invalid] { border-color: var(--ck-danger-text); }
.w-trigger:disabled { opacity: 0.5; cursor: not-allowed; }
.w-trigger[aria-disabled="true"] { cursor: default; }
.w-trigger-text { text-align: -webkit-match-parent; text-align: match-parent; }
.w-trigger-text { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.w-trigger-icon { color: var(--ck-text-secondary); }
.w-trigger[data-clearable="true"] { padding-inline-end: calc(var(--w-gutter) + 24px); }
.w-clear {
  position: absolute;
  inset-inline-end: 6px;
  inset-block: 0;
  display: grid;
  place-items: center;
  width: 24px;
  height: 24px;
  margin-block: auto;
  padding: 0;
  border: 0;
  border-radius: var(--ck-radius-s);
  background: none;
  color: var(--ck-text-secondary);
  cursor: pointer;
}
.w-clear:hover { background: var(--ck-hover); color: var(--ck-text); }

.w-select-popover { max-width: min(360px, calc(100vw - 16px)); }
.w-options {
  display: flex;
  flex-direction: column;
  gap: 1px;
  max-height: min(320px, 45vh);
  margin: 0;
  padding: 0;
  overflow-y: auto;
  overscroll-behavior: contain;
  list-style: none;
  outline: none;
}
.w-options > .ck-menu-item { cursor: pointer; }
.w-options > .ck-menu-item:hover { background: none; }
.w-options > .ck-menu-item[data-active="true"] { background: var(--ck-hover); }
.w-options:focus-visible > [data-active="true"], .w-search:has(:focus-visible) + .w-options > [data-active="true"] {
  outline: 2px solid var(--ck-focus);
  outline-offset: -2px;
}
.w-root .w-options:focus-visible { outline: none; }
.w-options > .ck-menu-item[aria-selected="true"] { font-weight: 550; }
.w-options .ck-menu-text { overflow-wrap: anywhere; }
.w-no-options { padding: calc(2 * var(--ck-unit)); color: var(--ck-text-secondary); }
.w-search {
  display: flex;
  align-items: center;
  gap: calc(2 * var(--ck-unit));
  margin: calc(-1.5 * var(--ck-unit)) calc(-1.5 * var(--ck-unit)) calc(1.5 * var(--ck-unit));
  padding: calc(2 * var(--ck-unit)) calc(3 * var(--ck-unit));
  border-bottom: 1px solid var(--ck-border-subtle);
  color: var(--ck-text-secondary);
}
.w-search-input {
  flex: 1;
  min-width: 0;
  padding: 0;
  border: 0;
  background: none;
  color: var(--ck-text);
  font: inherit;
}
.w-root .w-search-input:focus-visible { outline: none; }
.w-search-input::placeholder { color: var(--ck-text-tertiary); opacity: 1; }
`;
