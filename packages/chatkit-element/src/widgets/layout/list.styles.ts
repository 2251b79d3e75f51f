export const listStyles = `
.w-list-column { width: 100%; max-width: 560px; }
.w-list-frame {
  overflow: hidden;
  padding: calc(1.5 * var(--ck-unit));
  border: 1px solid var(--ck-border);
  border-radius: var(--ck-radius-l);
  background: var(--ck-surface-elevated);
  box-shadow: var(--ck-shadow);
}
.w-list { display: flex; flex-direction: column; margin: 0; padding: 0; list-style: none; }
.w-list-item {
  position: relative;
  display: flex;
  align-items: center;
  gap: calc(3 * var(--ck-unit));
  padding: calc(2 * var(--ck-unit)) calc(2.5 * var(--ck-unit));
  border-radius: calc(var(--ck-radius-l) - 1.5 * var(--ck-unit));
  transition: background-color var(--ck-motion) ease;
}
.w-list-item + .w-list-item::before, .w-show-more::before {
  content: "";
  position: absolute;
  top: 0;
  inset-inline: calc(2.5 * var(--ck-unit));
  border-top: 1px solid var(--ck-border-subtle);
}
.w-list-item[data-pressable="true"]:hover { background: var(--ck-hover); }
.w-list-item[data-pressable="true"]:has(> .w-list-hit:active) { background: var(--ck-pressed); }
.w-list-item:hover::before, .w-list-item:hover + .w-list-item::before { opacity: 0; }
.w-list-item:has(> .w-list-hit[aria-disabled="true"]) { background: none; }
.w-list-hit {
  position: absolute;
  inset: 0;
  width: 100%;
  border: 0;
  border-radius: inherit;
  background: none;
  cursor: pointer;
}
.w-list-hit:focus-visible { outline-offset: -2px; }
.w-list-hit[aria-disabled="true"] { cursor: default; }
.w-list-content {
  display: flex;
  flex: 1;
  align-items: center;
  gap: calc(3 * var(--ck-unit));
  min-width: 0;
}
/* The row's button is below its content, so only interactive content receives pointer events. */
.w-list-hit ~ .w-list-content { pointer-events: none; }
.w-list-hit ~ .w-list-content :is(button, input, select, textarea, a, label) {
  position: relative;
  pointer-events: auto;
}
.w-list-item[data-loading="true"] .w-list-content { opacity: 0.55; }
.w-list-item > .ck-spinner { margin-inline-end: calc(2 * var(--ck-unit)); }
.w-show-more {
  position: relative;
  display: block;
  width: 100%;
  min-height: calc(10 * var(--ck-unit));
  padding: calc(2 * var(--ck-unit)) calc(2.5 * var(--ck-unit));
  border: 0;
  border-radius: calc(var(--ck-radius-l) - 1.5 * var(--ck-unit));
  background: none;
  color: var(--ck-text-secondary);
  font: inherit;
  font-size: var(--ck-size-sm);
  font-weight: 500;
  text-align: center;
  cursor: pointer;
}
.w-show-more:hover { background: var(--ck-hover); color: var(--ck-text); }
.w-card .w-list-column { max-width: none; }
.w-card .w-list-frame {
  margin-inline: calc(-2.5 * var(--ck-unit));
  padding: 0;
  border: 0;
  background: none;
  box-shadow: none;
}
`;
