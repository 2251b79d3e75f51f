/** In forced-colors mode, borders replace what backgrounds and shadows normally show. */
export const forcedColorsStyles = `
@media (forced-colors: active) {
  .ck-bubble, .ck-closed, .ck-notice, .ck-toast, .ck-popover, .ck-suggestions, .ck-dialog, .ck-preview, .ck-tag, .ck-chip-preview, .ck-bone,
  .ck-generated, .ck-level, .ck-tool[aria-pressed=true], .ck-task-queries > li, .ck-task-sources > li,
  .ck-md-inline-code, .ck-md-mark, .ck-source-number { border: 1px solid; }
  .ck-dot { background: CanvasText; }
  .ck-level { background: linear-gradient(Highlight, Highlight) 0 / calc(var(--ck-level, 0) * 100%) 100% no-repeat; }
  .ck-menu-item:is(:hover, :focus, [aria-selected=true]), .ck-choice:hover, .ck-prompt:hover, .ck-history-item:hover { outline: 1px solid Highlight; outline-offset: -1px; }
  .ck-dot, .ck-level, .ck-send:not([aria-disabled=true]), .ck-button-primary:not([aria-disabled=true]), .ck-icon-button[aria-pressed=true], .ck-history-item[data-current=true], .ck-md-check-done { forced-color-adjust: none; }
  .ck-history-item[data-current=true] .ck-icon-button { color: HighlightText; }
  .ck-history-item[data-current=true] :focus-visible { outline-color: HighlightText; }
  .ck-icon-button:disabled, .ck-link-button:disabled, .ck-history-row:disabled, .ck-button-primary[aria-disabled=true], [aria-disabled=true] { opacity: 1; color: GrayText; }
}
`;
