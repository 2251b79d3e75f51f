export const transcriptStyles = `
.ck-transcript-frame { flex: 1; min-height: 0; position: relative; }
.ck-transcript {
  position: absolute; inset: 0; overflow-y: auto; overflow-x: hidden; overscroll-behavior: contain;
  overflow-anchor: none; scrollbar-gutter: stable both-edges; scrollbar-width: thin;
  scrollbar-color: var(--ck-border-strong) transparent;
}
.ck-transcript:focus-visible { outline-offset: -2px; }
.ck-rows { position: relative; width: 100%; }
.ck-row { position: absolute; inset-block-start: 0; inset-inline: 0; }
/* As the virtual list's padding. */
.ck-row-first { inset-block-start: 16px; }
.ck-row:hover, .ck-row:focus-within { z-index: 1; }
.ck-row > * {
  max-width: calc(var(--ck-column) + var(--ck-unit) * 10); margin-inline: auto;
  padding-inline: calc(var(--ck-unit) * 5);
}
.ck-older-items {
  position: absolute; inset-block-start: calc(var(--ck-unit) * 2); inset-inline: 0; margin-inline: auto; z-index: 2;
  width: fit-content; max-width: calc(100% - var(--ck-unit) * 8); min-height: 36px; padding-inline: calc(var(--ck-unit) * 2.5);
  display: flex; align-items: center; justify-content: center; gap: calc(var(--ck-unit) * 2);
  background: var(--ck-surface-elevated); border: 1px solid var(--ck-border); box-shadow: var(--ck-shadow); border-radius: 9999px;
  font-size: var(--ck-size-sm); color: var(--ck-text-secondary); animation: ck-rise var(--ck-motion) ease-out;
}
.ck-older-items[data-status=loading] { pointer-events: none; }
.ck-latest {
  position: absolute; inset-block-end: calc(var(--ck-unit) * 3); inset-inline: 0; margin-inline: auto; z-index: 2;
  background: var(--ck-surface-elevated); border: 1px solid var(--ck-border); box-shadow: var(--ck-shadow);
  border-radius: 9999px; animation: ck-rise var(--ck-motion) ease-out;
}
.ck-latest:hover:not(:disabled) { background: var(--ck-surface-elevated-secondary); }

.ck-item { padding-block: calc(var(--ck-unit) * 1.5); }
.ck-item[data-item-type=user_message] { padding-block: calc(var(--ck-unit) * 4) calc(var(--ck-unit) * 2); }
.ck-user { display: flex; flex-direction: column; align-items: flex-end; gap: calc(var(--ck-unit) * 1.5); }
.ck-bubble {
  max-width: min(80%, 40em); padding: calc(var(--ck-unit) * 2.25) calc(var(--ck-unit) * 4);
  border-radius: var(--ck-radius-bubble); background: var(--ck-bubble-bg); color: var(--ck-on-bubble);
  white-space: pre-wrap; unicode-bidi: isolate;
}
.ck-user[data-delivery=failed] .ck-bubble { opacity: .7; }
.ck-quoted {
  max-width: min(80%, 40em); font-size: var(--ck-size-sm); color: var(--ck-text-secondary);
  border-inline-start: 2px solid var(--ck-border-strong); padding-inline-start: calc(var(--ck-unit) * 3);
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden;
}
.ck-user-actions { height: calc(var(--ck-unit) * 7); margin-block-end: calc(var(--ck-unit) * -3); opacity: 0; transition: opacity var(--ck-motion); }
.ck-item:hover .ck-user-actions, .ck-item:focus-within .ck-user-actions { opacity: 1; }
.ck-user-actions .ck-icon-button { width: calc(var(--ck-unit) * 7); height: calc(var(--ck-unit) * 7); }
.ck-undelivered { display: flex; align-items: center; justify-content: flex-end; flex-wrap: wrap; gap: calc(var(--ck-unit) * 2); font-size: var(--ck-size-sm); color: var(--ck-danger-text, var(--ck-danger)); }
.ck-undelivered-reason { order: 1; flex-basis: 100%; text-align: end; color: var(--ck-text-secondary); }
.ck-attached { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: calc(var(--ck-unit) * 2); max-width: 80%; }
.ck-attached-image { width: 9rem; height: 9rem; object-fit: cover; border-radius: var(--ck-radius-m); border: 1px solid var(--ck-border-subtle); }
.ck-attached-file {
  display: inline-flex; align-items: center; gap: calc(var(--ck-unit) * 2); max-width: 18em; padding: calc(var(--ck-unit) * 2) calc(var(--ck-unit) * 3);
  border: 1px solid var(--ck-border); border-radius: var(--ck-radius-m); font-size: var(--ck-size-sm);
}
.ck-attached-file > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ck-tag {
  display: inline; padding: .08em .4em; border-radius: var(--ck-radius-s); font-weight: 500; cursor: default;
  background: var(--ck-accent-soft); color: var(--ck-accent-text); unicode-bidi: isolate; box-decoration-break: clone; -webkit-box-decoration-break: clone;
}
button.ck-tag { cursor: pointer; }
.ck-assistant > * + * { margin-block-start: calc(var(--ck-unit) * 3); }
.ck-widget { padding-block: calc(var(--ck-unit) * 1); }

.ck-turn-actions {
  display: flex; align-items: center; gap: calc(var(--ck-unit) * .5); min-height: calc(var(--ck-unit) * 9);
  opacity: 0; transition: opacity var(--ck-motion);
}
.ck-row > .ck-turn-actions { padding-inline: calc(var(--ck-unit) * 3.25); }
.ck-turn-actions[data-last=true], .ck-row:hover .ck-turn-actions, .ck-turn-actions:focus-within { opacity: 1; }
@media (hover: none) { .ck-turn-actions, .ck-user-actions { opacity: 1; } }

.ck-working { display: flex; align-items: center; gap: calc(var(--ck-unit) * 2.5); min-height: calc(var(--ck-unit) * 10); color: var(--ck-text-secondary); }
.ck-dot { width: .7em; height: .7em; border-radius: 50%; background: var(--ck-text); animation: ck-breathe 1.4s ease-in-out infinite; margin-inline-start: 2px; }
@keyframes ck-breathe { 0%, 100% { transform: scale(.75); opacity: .55; } 50% { transform: scale(1); opacity: 1; } }
.ck-shimmer {
  background: linear-gradient(100deg, var(--ck-text-tertiary) 35%, var(--ck-text-emphasis) 50%, var(--ck-text-tertiary) 65%) 0 0 / 250% 100%;
  -webkit-background-clip: text; background-clip: text; color: transparent; animation: ck-shimmer 2s linear infinite;
}
@keyframes ck-shimmer { from { background-position: 100% 0; } to { background-position: -100% 0; } }
@media (prefers-reduced-motion: reduce) { .ck-shimmer { background: none; color: var(--ck-text-secondary); } }
@media (forced-colors: active) { .ck-shimmer { background: none; color: CanvasText; } }

.ck-failure { display: flex; align-items: center; flex-wrap: wrap; gap: calc(var(--ck-unit) * 2.5); padding-block: calc(var(--ck-unit) * 2.5); }
.ck-failure > .ck-icon { color: var(--ck-danger-text, var(--ck-danger)); }
.ck-failure > p { color: var(--ck-text); min-width: 0; }
.ck-failure .ck-button { margin-inline-start: var(--ck-unit); }
`;
