/** Prints the whole thread instead of the part in view, without what can only be clicked. */
export const printStyles = `
@media print {
  :host { height: auto !important; contain: none !important; }
  .ck-root, .ck-drop-target, .ck-frame, .ck-main, .ck-body, .ck-thread, .ck-thread-body { display: block; height: auto; overflow: visible; }
  .ck-frame > :not(.ck-main), .ck-header, .ck-composer-area, .ck-latest, .ck-turn-actions, .ck-user-actions, .ck-toasts, .ck-older-items { display: none; }
  .ck-transcript { position: static; overflow: visible; }
  .ck-rows { height: auto !important; }
  .ck-row { position: static; transform: none !important; break-inside: avoid-page; }
}
`;
