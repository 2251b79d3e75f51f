export const codeStyles = `
.ck-md-inline-code { font-family: var(--ck-font-mono); font-size: 0.875em; padding: 0.15em 0.4em; border-radius: min(6px, var(--ck-radius-s)); background: var(--ck-surface-tertiary); color: var(--ck-text-emphasis); box-decoration-break: clone; -webkit-box-decoration-break: clone; unicode-bidi: isolate; }

.ck-md-code { margin-inline: 0; border: 1px solid var(--ck-border); border-radius: var(--ck-radius-m); background: var(--ck-surface-secondary); overflow: hidden; text-align: left; }
.ck-md-code-head { display: flex; align-items: center; justify-content: space-between; gap: calc(var(--ck-unit) * 2); min-block-size: calc(var(--ck-unit) * 9); padding-inline: calc(var(--ck-unit) * 4) calc(var(--ck-unit) * 1.5); color: var(--ck-text-secondary); font-size: var(--ck-size-xs); }
.ck-md-code-language { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-family: var(--ck-font); letter-spacing: 0.01em; }
.ck-md-copy { display: inline-flex; align-items: center; gap: calc(var(--ck-unit) * 1.25); min-block-size: 28px; padding-inline: calc(var(--ck-unit) * 2); border: 0; border-radius: var(--ck-radius-s); background: none; color: inherit; font: inherit; cursor: pointer; transition: background-color var(--ck-motion), color var(--ck-motion); }
.ck-md-copy:hover { background: var(--ck-hover); color: var(--ck-text); }
.ck-md-code-body { margin: 0; padding: calc(var(--ck-unit) * 1) calc(var(--ck-unit) * 4) calc(var(--ck-unit) * 4); overflow-x: auto; font-family: var(--ck-font-mono); font-size: 0.84375em; line-height: 1.6; tab-size: 2; white-space: pre; overflow-wrap: normal; scrollbar-width: thin; color: var(--ck-text); }
.ck-md-code-body:focus-visible { outline-offset: -2px; border-radius: 0 0 var(--ck-radius-m) var(--ck-radius-m); }
.ck-md-code-body code { font: inherit; }

.ck-tok-comment, .ck-tok-quote { color: var(--ck-text-tertiary); font-style: italic; }
.ck-tok-keyword, .ck-tok-selector-tag, .ck-tok-doctag, .ck-tok-meta .ck-tok-keyword, .ck-tok-template-tag { color: var(--ck-danger-text); }
.ck-tok-string, .ck-tok-regexp, .ck-tok-char, .ck-tok-addition { color: var(--ck-success-text); }
.ck-tok-number, .ck-tok-literal, .ck-tok-symbol, .ck-tok-bullet { color: var(--ck-info-text); }
.ck-tok-title, .ck-tok-section, .ck-tok-selector-id, .ck-tok-selector-class { color: var(--ck-discovery-text); }
.ck-tok-type, .ck-tok-built_in, .ck-tok-attr, .ck-tok-attribute, .ck-tok-variable, .ck-tok-template-variable, .ck-tok-selector-attr, .ck-tok-property { color: var(--ck-caution-text); }
.ck-tok-name, .ck-tok-tag .ck-tok-name { color: var(--ck-success-text); }
.ck-tok-meta { color: var(--ck-text-secondary); }
.ck-tok-subst { color: var(--ck-text); }
.ck-tok-deletion { color: var(--ck-danger-text); }
.ck-tok-addition, .ck-tok-deletion { display: inline-block; min-inline-size: 100%; }
.ck-tok-emphasis { font-style: italic; }
.ck-tok-strong { font-weight: 700; }
`;
