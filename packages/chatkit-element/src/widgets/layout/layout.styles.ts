export const layoutStyles = `
.w-box { display: flex; min-width: 0; max-width: 100%; }
.w-row { align-items: center; gap: calc(2 * var(--ck-unit)); }
/* Large text on a small screen leaves no room for items side by side. */
@container (width < 16em) { .w-row { flex-wrap: wrap; } }
/* A button wraps below its neighbors before its label breaks. */
@container (width < 26em) { .w-row:has(> .w-button):not(:has(> .w-box)) { flex-wrap: wrap; } }
.w-col { gap: calc(2 * var(--ck-unit)); }
.w-form { gap: calc(3 * var(--ck-unit)); margin: 0; }
.w-spacer { flex: 1 1 auto; align-self: stretch; }

.w-divider {
  flex: none;
  align-self: stretch;
  background: var(--ck-divider-color);
}
.w-divider[data-across="horizontal"] {
  height: var(--ck-divider-size);
  margin-block: var(--ck-divider-spacing);
}
.w-divider[data-across="vertical"] {
  width: var(--ck-divider-size);
  margin-inline: var(--ck-divider-spacing);
}
.w-divider[data-flush="true"][data-across="horizontal"] {
  margin-left: calc(-1 * var(--ck-inset-left, 0px));
  margin-right: calc(-1 * var(--ck-inset-right, 0px));
}
.w-divider[data-flush="true"][data-across="vertical"] {
  margin-top: calc(-1 * var(--ck-inset-top, 0px));
  margin-bottom: calc(-1 * var(--ck-inset-bottom, 0px));
}

.w-transition { overflow: clip; overflow-clip-margin: 4px; transition: height var(--ck-motion-slow, 260ms) ease; }
.w-transition > div { position: relative; }
.w-transition-child { animation: w-appear var(--ck-motion-slow, 260ms) ease; }
.w-transition-child[data-leaving="true"] { position: absolute; inset-block-start: 0; inset-inline: 0; animation: w-vanish var(--ck-motion-slow, 260ms) ease forwards; }
@keyframes w-appear { from { opacity: 0; } }
@keyframes w-vanish { to { opacity: 0; } }
`;
