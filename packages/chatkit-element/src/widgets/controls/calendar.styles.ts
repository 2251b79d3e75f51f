export const calendarStyles = `
.w-calendar-popover { padding: calc(3 * var(--ck-unit)); }
.w-calendar-frame { display: grid; place-items: center; min-width: 252px; min-height: 296px; }
.w-calendar { width: 100%; }
.w-calendar-months { position: relative; }
.w-calendar-caption {
  display: flex;
  align-items: center;
  height: 32px;
  padding-inline: calc(2 * var(--ck-unit));
  font-weight: 600;
}
.w-calendar-nav { position: absolute; top: 0; inset-inline-end: 0; display: flex; gap: 2px; }
.w-calendar-step {
  display: grid;
  place-items: center;
  width: 32px;
  height: 32px;
  padding: 0;
  border: 0;
  border-radius: var(--ck-radius-s);
  background: none;
  color: var(--ck-text);
  cursor: pointer;
}
.w-calendar-step:hover { background: var(--ck-hover); }
.w-calendar-step[aria-disabled="true"] { opacity: 0.35; cursor: default; }
.w-calendar-grid { width: 100%; margin-top: calc(2 * var(--ck-unit)); border-collapse: collapse; }
.w-calendar-weekday { padding: 0 0 4px; color: var(--ck-text-secondary); font-size: var(--ck-size-xs); font-weight: 500; }
.w-calendar-day { padding: 1px; text-align: center; }
.w-calendar-button {
  width: 34px;
  height: 34px;
  padding: 0;
  border: 0;
  border-radius: min(var(--ck-radius-control), 50%);
  background: none;
  color: inherit;
  font: inherit;
  text-align: center;
  font-variant-numeric: tabular-nums;
  cursor: pointer;
}
.w-calendar-button:hover { background: var(--ck-hover); }
.w-day-outside { color: var(--ck-text-tertiary); }
.w-day-today .w-calendar-button { font-weight: 700; box-shadow: inset 0 0 0 1px var(--ck-border-strong); }
.w-day-disabled .w-calendar-button { opacity: 0.35; background: none; cursor: not-allowed; }
.w-day-selected .w-calendar-button { background: var(--ck-accent); color: var(--ck-on-accent); }
.w-day-hidden { visibility: hidden; }
`;
