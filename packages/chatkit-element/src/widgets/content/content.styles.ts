export const contentStyles = `
.w-icon { display: inline-flex; flex: none; }

.w-image {
  display: block;
  min-width: 0;
  max-width: 100%;
  background: var(--ck-surface-tertiary);
}
.w-image[data-frame="true"] { box-shadow: inset 0 0 0 1px var(--ck-border), 0 0 0 1px var(--ck-border-subtle); }
.w-image[data-flush="true"] {
  width: auto;
  max-width: none;
  margin-left: calc(-1 * var(--ck-inset-left, 0px));
  margin-right: calc(-1 * var(--ck-inset-right, 0px));
}
.w-image[data-flush="true"]:first-child { margin-top: calc(-1 * var(--ck-inset-top, 0px)); }
.w-image[data-flush="true"]:last-child { margin-bottom: calc(-1 * var(--ck-inset-bottom, 0px)); }
.w-image-missing {
  display: flex;
  align-items: center;
  justify-content: center;
  gap: calc(1.5 * var(--ck-unit));
  min-height: calc(9 * var(--ck-unit));
  padding: calc(2 * var(--ck-unit));
  overflow: hidden;
  color: var(--ck-text-tertiary);
  font-size: var(--ck-size-xs);
}
a.w-image-missing { text-decoration: none; }
a.w-image-missing:hover { color: var(--ck-text); }
.w-image-alt { overflow: hidden; text-overflow: ellipsis; }

.w-badge {
  --w-solid: var(--ck-text-secondary);
  --w-on: var(--ck-bg);
  --w-soft: var(--ck-surface-tertiary);
  --w-ink: var(--ck-text-secondary);
  display: inline-flex;
  flex: none;
  align-items: center;
  width: fit-content;
  max-width: 100%;
  min-height: 1.6em;
  padding: 0.1em 0.65em;
  border: 1px solid transparent;
  border-radius: var(--ck-radius-control);
  font-weight: 550;
  line-height: 1.3;
}
.w-badge[data-pill="true"] { border-radius: 9999px; }
.w-badge[data-pill="false"] { border-radius: min(var(--ck-radius-control), 6px); }
.w-badge[data-size="sm"] { font-size: var(--ck-size-xs); }
.w-badge[data-size="md"] { font-size: calc(var(--ck-size) * 0.8125); }
.w-badge[data-size="lg"] { font-size: var(--ck-size-sm); min-height: 1.8em; }
.w-badge[data-variant="solid"] { background: var(--w-solid); color: var(--w-on); }
.w-badge[data-variant="soft"] { background: var(--w-soft); color: var(--w-ink); }
.w-badge[data-variant="outline"] { border-color: color-mix(in srgb, var(--w-ink) 45%, transparent); color: var(--w-ink); }
${["success", "danger", "warning", "info", "discovery"]
  .map(
    (tone) => `.w-badge[data-color="${tone}"] {
  --w-solid: var(--ck-${tone});
  --w-on: var(--ck-${tone}-on);
  --w-soft: var(--ck-${tone}-soft);
  --w-ink: var(--ck-${tone}-text);
}`,
  )
  .join("\n")}

@media (forced-colors: active) {
  .w-badge[data-variant="solid"] { background: Canvas; color: CanvasText; }
}

.w-table { width: 100%; border-collapse: collapse; font-size: var(--ck-size-sm); }
/* Words aren't broken, so that a wide table scrolls. */
.w-table .w-text { overflow-wrap: break-word; }
.w-table .w-text { font-size: min(var(--w-text-size), var(--ck-size-sm)); }
.w-table-cell {
  padding: calc(2 * var(--ck-unit)) calc(2.5 * var(--ck-unit));
  border-bottom: 1px solid var(--ck-border-subtle);
  font-weight: inherit;
  text-align: start;
  vertical-align: middle;
}
.w-table tbody tr:last-child > .w-table-cell { border-bottom: 0; }
.w-table-cell:first-child { padding-inline-start: 0; }
.w-table-cell:last-child { padding-inline-end: 0; }
thead th.w-table-cell { border-bottom-color: var(--ck-border); color: var(--ck-text-secondary); font-weight: 500; }
.w-table-cell[data-align="end"] { font-variant-numeric: tabular-nums; }
`;
