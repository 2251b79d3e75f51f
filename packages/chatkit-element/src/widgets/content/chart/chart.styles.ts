export const chartStyles = `
.w-chart {
  position: relative;
  display: flex;
  flex-direction: column;
  gap: calc(2 * var(--ck-unit));
  width: 100%;
  min-width: 0;
  font-size: var(--ck-size-xs);
}
.w-chart-plot { position: relative; flex: 1; min-height: 80px; border-radius: var(--ck-radius-s); touch-action: pan-y; }
.w-chart-plot > svg { position: absolute; inset: 0; overflow: visible; }
.w-chart-grid { stroke: var(--ck-border-subtle); }
.w-chart-grid[data-zero="true"] { stroke: var(--ck-border-strong); }
.w-chart-label { fill: var(--ck-text-secondary); font-variant-numeric: tabular-nums; }
.w-chart-cursor { fill: var(--ck-hover); }
.w-chart-area { opacity: 0.22; }
.w-chart-line { fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.w-chart-legend { display: flex; flex-wrap: wrap; justify-content: center; gap: var(--ck-unit) calc(4 * var(--ck-unit)); color: var(--ck-text-secondary); }
.w-chart-legend-entry { display: inline-flex; align-items: center; gap: calc(1.5 * var(--ck-unit)); }
.w-chart-dot { flex: none; width: 8px; height: 8px; border-radius: 2px; }
.w-chart-empty { display: grid; flex: 1; place-items: center; color: var(--ck-text-secondary); }
.w-chart-tooltip {
  position: absolute;
  top: 8px;
  display: grid;
  gap: 3px;
  min-width: 120px;
  padding: calc(2 * var(--ck-unit)) calc(2.5 * var(--ck-unit));
  border-radius: var(--ck-radius-s);
  background: var(--ck-surface-elevated);
  color: var(--ck-text);
  box-shadow: var(--ck-shadow-popover);
  pointer-events: none;
}
.w-chart-tooltip[data-side="left"] { transform: translateX(-100%); }
.w-chart-tooltip-title { font-weight: 600; }
.w-chart-tooltip-row { display: flex; align-items: center; gap: calc(1.5 * var(--ck-unit)); white-space: nowrap; }
.w-chart-value { margin-inline-start: auto; padding-inline-start: calc(3 * var(--ck-unit)); font-variant-numeric: tabular-nums; font-weight: 550; }
@media (forced-colors: active) { .w-chart-plot, .w-chart-dot { forced-color-adjust: none; } }
`;
