export const startStyles = `
.ck-start-slot { flex: 1; min-height: 0; overflow-y: auto; display: flex; flex-direction: column; scrollbar-width: thin; }
.ck-start {
  flex: 1 0 auto; display: flex; flex-direction: column;
  justify-content: safe center; gap: calc(var(--ck-unit) * 6); width: 100%;
  max-width: calc(var(--ck-column) + var(--ck-unit) * 10); margin-inline: auto;
  padding: calc(var(--ck-unit) * 6) calc(var(--ck-unit) * 2);
}
.ck-greeting {
  padding-inline: calc(var(--ck-unit) * 3);
  font-size: var(--ck-size-2xl); line-height: 1.25; font-weight: 600; letter-spacing: -.015em;
  color: var(--ck-text-emphasis); text-wrap: balance; unicode-bidi: plaintext; text-align: -webkit-match-parent; text-align: match-parent; animation: ck-rise var(--ck-motion-slow) ease-out;
}
.ck-prompts { display: flex; flex-direction: column; gap: calc(var(--ck-unit) * .5); animation: ck-rise var(--ck-motion-slow) ease-out; }
.ck-prompt {
  display: flex; align-items: center; gap: calc(var(--ck-unit) * 3); width: 100%; min-height: calc(var(--ck-unit) * 11);
  padding: calc(var(--ck-unit) * 2) calc(var(--ck-unit) * 3); border-radius: var(--ck-radius-m);
  color: var(--ck-text); line-height: 1.4; transition: background var(--ck-motion);
}
.ck-prompt .ck-icon { color: var(--ck-text-secondary); }
.ck-prompt:hover { background: var(--ck-hover); }
.ck-prompt:active { background: var(--ck-pressed); }
.ck-skeleton {
  flex: 1; display: flex; flex-direction: column; gap: calc(var(--ck-unit) * 4); width: 100%;
  max-width: calc(var(--ck-column) + var(--ck-unit) * 10); margin-inline: auto; padding: calc(var(--ck-unit) * 6) calc(var(--ck-unit) * 5);
}
.ck-bone { height: 1em; border-radius: var(--ck-radius-s); background: var(--ck-surface-tertiary); animation: ck-pulse 1.6s ease-in-out infinite; }
.ck-bone-user { width: 45%; height: 2.75em; align-self: flex-end; border-radius: var(--ck-radius-bubble); margin-block-end: calc(var(--ck-unit) * 4); }
.ck-bone-short { width: 60%; }
@keyframes ck-pulse { 50% { opacity: .5; } }
.ck-panel {
  flex: 1; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: calc(var(--ck-unit) * 4);
  padding: calc(var(--ck-unit) * 8); text-align: center; color: var(--ck-text-secondary);
}
.ck-panel-actions { display: flex; flex-wrap: wrap; gap: calc(var(--ck-unit) * 2); justify-content: center; }
.ck-notices { flex: none; max-height: 45%; overflow-y: auto; scrollbar-width: thin; width: 100%; max-width: calc(var(--ck-column) + var(--ck-unit) * 10); margin-inline: auto; padding: calc(var(--ck-unit) * 1) calc(var(--ck-unit) * 5) 0; display: grid; gap: calc(var(--ck-unit) * 2); }
.ck-notice {
  --ck-notice-color: var(--ck-info); display: flex; align-items: flex-start; gap: calc(var(--ck-unit) * 2.5);
  padding: calc(var(--ck-unit) * 2.5) calc(var(--ck-unit) * 3); border-radius: var(--ck-radius-m);
  background: var(--ck-info-soft); font-size: var(--ck-size-sm); animation: ck-rise var(--ck-motion-slow) ease-out;
}
.ck-notice > .ck-icon { margin-block-start: .2em; color: var(--ck-notice-color); }
.ck-notice[data-level=warning] { --ck-notice-color: var(--ck-warning); background: var(--ck-warning-soft); }
.ck-notice[data-level=danger] { --ck-notice-color: var(--ck-danger); background: var(--ck-danger-soft); }
.ck-notice > .ck-icon-button { margin-block: calc(var(--ck-unit) * -1.25); }
.ck-notice-text { flex: 1; min-width: 0; }
.ck-notice-text p { text-align: -webkit-match-parent; text-align: match-parent; }
.ck-notice-text strong { font-weight: 600; }
`;
