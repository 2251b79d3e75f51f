export const composerStyles = `
.ck-composer-area {
  flex: none; width: 100%; max-width: calc(var(--ck-column) + var(--ck-unit) * 8); margin-inline: auto;
  padding: calc(var(--ck-unit) * 1) calc(var(--ck-unit) * 4) max(calc(var(--ck-unit) * 4), env(safe-area-inset-bottom));
  position: relative; z-index: 2;
}
.ck-composer {
  display: flex; flex-direction: column; background: var(--ck-surface-elevated);
  border: 1px solid var(--ck-border); border-radius: min(var(--ck-radius-control), calc(var(--ck-unit) * 6.5));
  box-shadow: var(--ck-shadow); transition: border-color var(--ck-motion), box-shadow var(--ck-motion);
}
.ck-composer:focus-within { border-color: var(--ck-border-strong); }
.ck-composer:has(.ck-input:focus-visible) { border-color: var(--ck-border-control); }
@media (forced-colors: active) { .ck-composer:has(.ck-input:focus-visible) { outline: 2px solid Highlight; } }
.ck-composer[data-locked=true] { background: var(--ck-surface-secondary); }
.ck-editor { position: relative; }
.ck-input {
  min-height: calc(1.5em + var(--ck-unit) * 4); max-height: min(40vh, 14em); overflow-y: auto; scrollbar-width: thin;
  padding: calc(var(--ck-unit) * 3.25) calc(var(--ck-unit) * 4) calc(var(--ck-unit) * .75);
  white-space: pre-wrap; unicode-bidi: plaintext; overflow-wrap: anywhere; line-height: 1.5; outline: none; cursor: text; caret-color: var(--ck-text-emphasis);
}
.ck-input:focus-visible { outline: none; }
.ck-input[aria-disabled=true] { cursor: not-allowed; }
.ck-placeholder {
  position: absolute; inset-block-start: calc(var(--ck-unit) * 3.25); inset-inline: calc(var(--ck-unit) * 4);
  color: var(--ck-text-tertiary); pointer-events: none; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; line-height: 1.5;
}
.ck-composer-bar { display: flex; align-items: center; justify-content: space-between; gap: calc(var(--ck-unit) * 2); padding: calc(var(--ck-unit) * 1) calc(var(--ck-unit) * 2) calc(var(--ck-unit) * 2); }
.ck-composer-start, .ck-composer-end { display: flex; align-items: center; gap: calc(var(--ck-unit) * 1); min-width: 0; }
.ck-composer-start { flex-wrap: wrap; }
.ck-composer-end { flex: none; }
.ck-send { background: var(--ck-accent); color: var(--ck-on-accent); border-radius: var(--ck-radius-control); }
.ck-send:hover:not(:disabled) { background: var(--ck-accent-hover); color: var(--ck-on-accent); }
.ck-send:active:not(:disabled) { background: var(--ck-accent-hover); }
.ck-send[aria-disabled=true]:is(*, :hover) { background: var(--ck-surface-tertiary); color: var(--ck-text-tertiary); }
.ck-tool, .ck-model {
  display: inline-flex; align-items: center; gap: calc(var(--ck-unit) * 1.5); min-height: calc(var(--ck-unit) * 8);
  padding-inline: calc(var(--ck-unit) * 2.5); border-radius: var(--ck-radius-control); font-size: var(--ck-size-sm); color: var(--ck-text-secondary); max-width: 14em;
}
.ck-tool > span, .ck-model > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ck-tool:hover, .ck-model:hover { background: var(--ck-hover); color: var(--ck-text); }
.ck-tool[aria-pressed=true] { background: var(--ck-selected-bg); color: var(--ck-selected-text); }
.ck-quote-chip { display: flex; align-items: center; gap: calc(var(--ck-unit) * 2); margin: calc(var(--ck-unit) * 2) calc(var(--ck-unit) * 2) 0; padding: calc(var(--ck-unit) * 1) calc(var(--ck-unit) * 1) calc(var(--ck-unit) * 1) calc(var(--ck-unit) * 3); border-radius: var(--ck-radius-m); background: var(--ck-surface-tertiary); color: var(--ck-text-secondary); font-size: var(--ck-size-sm); }
.ck-quote-text { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ck-chips { display: flex; flex-wrap: wrap; gap: calc(var(--ck-unit) * 2); padding: calc(var(--ck-unit) * 3) calc(var(--ck-unit) * 3) 0; }
.ck-chip { display: flex; align-items: center; gap: calc(var(--ck-unit) * 2); max-width: 16em; padding: var(--ck-unit); border: 1px solid var(--ck-border); border-radius: var(--ck-radius-m); font-size: var(--ck-size-sm); animation: ck-rise var(--ck-motion) ease-out; }
.ck-chip[data-status=failed] { max-width: 100%; flex-wrap: wrap; border-color: var(--ck-danger); }
.ck-chip-failure { order: 1; flex-basis: 100%; padding-inline: var(--ck-unit); color: var(--ck-danger); }
.ck-chip-preview { width: calc(var(--ck-unit) * 8); height: calc(var(--ck-unit) * 8); border-radius: var(--ck-radius-s); object-fit: cover; background: var(--ck-surface-tertiary); display: grid; place-items: center; flex: none; }
.ck-chip-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ck-chip .ck-icon-button { width: 24px; height: 24px; }
.ck-closed { text-align: center; color: var(--ck-text-secondary); padding: calc(var(--ck-unit) * 3.5) calc(var(--ck-unit) * 4); border-radius: var(--ck-radius-l); background: var(--ck-surface-secondary); }
.ck-offline { text-align: center; font-size: var(--ck-size-sm); color: var(--ck-text-secondary); padding-block-end: calc(var(--ck-unit) * 2); }
.ck-offline:empty { display: none; }
.ck-disclaimer { text-align: center; font-size: var(--ck-size-xs); line-height: 1.4; color: var(--ck-text-tertiary); padding: calc(var(--ck-unit) * 2) calc(var(--ck-unit) * 4) 0; margin-block-end: calc(var(--ck-unit) * -1); }
.ck-disclaimer[data-contrast=high] { color: var(--ck-text); }
@container chat (max-width: 30rem) { .ck-composer-area { padding-inline: calc(var(--ck-unit) * 3); padding-block-end: max(calc(var(--ck-unit) * 3), env(safe-area-inset-bottom)); } }
`;
