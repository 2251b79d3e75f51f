export const overlayStyles = `
.ck-menu-frame { position: relative; display: inline-flex; min-width: 0; }
.ck-popover, .ck-suggestions {
  padding: calc(var(--ck-unit) * 1.5); overflow: auto; border: 1px solid var(--ck-border-subtle); border-radius: var(--ck-radius-l);
  background: var(--ck-surface-elevated); color: var(--ck-text); box-shadow: var(--ck-shadow-popover); font-size: var(--ck-size-sm);
}
.ck-popover {
  /* A row that can be pressed turns pointer events off for its content, which may include this
     popover. */
  pointer-events: auto;
  position: fixed; inset: auto; margin: 0; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px);
}
.ck-popover:not([data-placed]) { opacity: 0; }
.ck-popover[data-placed] { animation: ck-fade var(--ck-motion) ease; }
.ck-popover > .ck-menu { width: max-content; min-width: 13em; max-width: min(22em, calc(100vw - 32px)); max-height: min(22em, 50vh); overflow-y: auto; }
.ck-suggestions {
  position: absolute; z-index: 10; inset-block-end: calc(100% + var(--ck-unit) * 2); inset-inline: 0; max-height: min(22em, 50vh);
  animation: ck-rise var(--ck-motion) ease-out;
}
.ck-menu-item {
  display: flex; align-items: center; gap: calc(var(--ck-unit) * 2.5); width: 100%; min-height: calc(var(--ck-unit) * 9);
  padding: calc(var(--ck-unit) * 1.25) calc(var(--ck-unit) * 2.5); border-radius: calc(var(--ck-radius-l) * .65); font-size: var(--ck-size-sm); line-height: 1.35; color: var(--ck-text);
}
.ck-menu-item > .ck-icon { color: var(--ck-text-secondary); }
.ck-menu-item:hover, .ck-menu-item:focus, .ck-menu-item[aria-selected=true] { background: var(--ck-hover); }
.ck-menu-item[aria-disabled=true] { opacity: .45; }
.ck-menu-item[data-danger=true], .ck-menu-item[data-danger=true] > .ck-icon { color: var(--ck-danger-text, var(--ck-danger)); }
.ck-menu-text { flex: 1; min-width: 0; display: grid; }
.ck-menu-text small { font-size: var(--ck-size-xs); font-weight: 400; color: var(--ck-text-secondary); }
.ck-menu-group { padding: calc(var(--ck-unit) * 1.5) calc(var(--ck-unit) * 2.5) calc(var(--ck-unit) * .5); font-size: var(--ck-size-xs); color: var(--ck-text-tertiary); font-weight: 500; }
.ck-menu-note { padding: calc(var(--ck-unit) * 2) calc(var(--ck-unit) * 2.5); font-size: var(--ck-size-sm); color: var(--ck-text-secondary); display: flex; gap: calc(var(--ck-unit) * 2); align-items: center; }
@media (pointer: coarse) { .ck-menu-item { min-height: 44px; } }
.ck-dialog {
  border: 0; border-radius: var(--ck-radius-l); padding: calc(var(--ck-unit) * 5); width: min(24em, calc(100vw - 32px));
  background: var(--ck-surface-elevated); color: var(--ck-text); box-shadow: var(--ck-shadow-popover);
  font-family: var(--ck-font); font-size: var(--ck-size-sm); animation: ck-rise var(--ck-motion) ease-out; overflow-wrap: break-word;
}
.ck-dialog::backdrop { background: var(--ck-scrim, rgb(0 0 0 / 40%)); }
.ck-dialog-title { font-size: var(--ck-size-md); font-weight: 600; margin-block-end: calc(var(--ck-unit) * 1.5); }
.ck-dialog-actions { display: flex; justify-content: flex-end; gap: calc(var(--ck-unit) * 2); margin-block-start: calc(var(--ck-unit) * 5); }
.ck-image-dialog { width: auto; max-width: 92vw; padding: calc(var(--ck-unit) * 3); }
.ck-image-dialog img { max-height: 80vh; border-radius: var(--ck-radius-m); }
.ck-toasts { position: absolute; inset-block-start: calc(var(--ck-unit) * 3); inset-inline: 0; z-index: 20; display: grid; gap: calc(var(--ck-unit) * 2); justify-items: center; padding-inline: calc(var(--ck-unit) * 4); pointer-events: none; }
.ck-toast { pointer-events: auto; display: flex; align-items: center; gap: calc(var(--ck-unit) * 2); max-width: 32em; padding: calc(var(--ck-unit) * 1.5) calc(var(--ck-unit) * 2) calc(var(--ck-unit) * 1.5) calc(var(--ck-unit) * 4); border-radius: var(--ck-radius-l); background: var(--ck-surface-elevated); box-shadow: var(--ck-shadow-popover); font-size: var(--ck-size-sm); animation: ck-rise var(--ck-motion) ease-out; }
.ck-drop-overlay { position: absolute; inset: calc(var(--ck-unit) * 2); z-index: 30; display: grid; place-content: center; justify-items: center; gap: calc(var(--ck-unit) * 2); border: 2px dashed var(--ck-focus); border-radius: var(--ck-radius-l); background: color-mix(in srgb, var(--ck-bg) 92%, transparent); color: var(--ck-text); font-weight: 500; pointer-events: none; }

.ck-history { position: absolute; inset: 0; background: var(--ck-bg); overflow-y: auto; width: 100%; max-width: calc(var(--ck-column) + var(--ck-unit) * 10); margin-inline: auto; padding: 0 calc(var(--ck-unit) * 3) calc(var(--ck-unit) * 6); scrollbar-width: thin; display: flex; flex-direction: column; }
.ck-history[data-place=beside] { position: static; flex: none; width: 17.5em; max-width: none; margin: 0; border-inline-end: 1px solid var(--ck-border-subtle); background: var(--ck-surface-secondary); }
.ck-history[data-place=drawer] { inset-inline-end: auto; width: min(20em, calc(100% - 3em)); margin: 0; background: var(--ck-bg); box-shadow: var(--ck-shadow-popover); animation: ck-fade var(--ck-motion) ease; }
.ck-history-drawer { position: absolute; inset: 0; z-index: 12; }
.ck-history-scrim { position: absolute; inset: 0; background: var(--ck-scrim, rgb(0 0 0 / 40%)); animation: ck-fade var(--ck-motion) ease; }
.ck-history-head { position: sticky; inset-block-start: 0; z-index: 1; flex: none; display: grid; gap: calc(var(--ck-unit) * 2); padding-block: calc(var(--ck-unit) * 3) var(--ck-unit); background: inherit; }
.ck-history-head:empty { display: none; }
.ck-history-new { display: flex; gap: var(--ck-unit); align-items: center; }
.ck-history-new .ck-button { flex: 1; justify-content: flex-start; gap: calc(var(--ck-unit) * 2.5); min-height: calc(var(--ck-unit) * 10); padding-inline: calc(var(--ck-unit) * 3); }
.ck-history-search { position: relative; display: flex; align-items: center; }
.ck-history-search .ck-icon { position: absolute; inset-inline-start: calc(var(--ck-unit) * 3); color: var(--ck-text-secondary); pointer-events: none; }
.ck-history-search input { width: 100%; min-height: calc(var(--ck-unit) * 10); padding-inline: calc(var(--ck-unit) * 9) calc(var(--ck-unit) * 2); border: 1px solid var(--ck-border-control); border-radius: var(--ck-radius-control); background: var(--ck-bg); font-size: var(--ck-size-sm); }
.ck-history-search input::-webkit-search-cancel-button { filter: grayscale(1); }
.ck-history-search input::placeholder { color: var(--ck-text-secondary); opacity: 1; }
.ck-history:focus-visible { outline: none; }
.ck-history-day { font-size: var(--ck-size-xs); font-weight: 500; color: var(--ck-text-tertiary); padding: calc(var(--ck-unit) * 4) calc(var(--ck-unit) * 3) var(--ck-unit); }
.ck-history-end { height: 40px; display: flex; align-items: center; justify-content: center; color: var(--ck-text-secondary); }
.ck-history-item { display: flex; align-items: center; position: relative; border-radius: var(--ck-radius-m); padding-inline-end: var(--ck-unit); }
.ck-history-item:hover, .ck-history-item:focus-within { background: var(--ck-hover); }
.ck-history-item[data-current=true] { background: var(--ck-selected-bg); }
.ck-history-item[data-current=true] .ck-history-row { color: var(--ck-selected-text); font-weight: 500; }
.ck-history-row { flex: 1; min-width: 0; min-height: calc(var(--ck-unit) * 10); padding-inline: calc(var(--ck-unit) * 3); border-radius: inherit; }
.ck-history-row:focus-visible { outline-offset: -2px; }
.ck-history-row > span { display: block; text-align: -webkit-match-parent; text-align: match-parent; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ck-history-row:disabled { opacity: .5; }
.ck-history-item .ck-menu-frame { opacity: 0; }
.ck-history-item:hover .ck-menu-frame, .ck-history-item:focus-within .ck-menu-frame, .ck-history-item[data-current=true] .ck-menu-frame { opacity: 1; }
@media (hover: none) { .ck-history-item .ck-menu-frame { opacity: 1; } }
.ck-history-note { padding: calc(var(--ck-unit) * 10) calc(var(--ck-unit) * 4); text-align: center; color: var(--ck-text-secondary); display: flex; gap: calc(var(--ck-unit) * 2); align-items: center; justify-content: center; }
.ck-rename { flex: 1; min-width: 0; height: calc(var(--ck-unit) * 9); padding-inline: calc(var(--ck-unit) * 2.5); margin: calc(var(--ck-unit) * .5); border: 1px solid var(--ck-border-control); border-radius: var(--ck-radius-s); background: var(--ck-bg); }
.ck-rename[aria-invalid=true] { border-color: var(--ck-danger); }
`;
