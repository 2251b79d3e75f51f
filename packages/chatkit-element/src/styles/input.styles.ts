export const inputStyles = `
.ck-questions { padding-block-start: calc(var(--ck-unit) * 3); }
.ck-question { border: 0; margin: 0; min-width: 0; padding: 0 calc(var(--ck-unit) * 4) var(--ck-unit); max-height: min(50vh, 26em); overflow-y: auto; }
.ck-question legend { font-weight: 600; padding: 0; margin-block-end: calc(var(--ck-unit) * 2); color: var(--ck-text-emphasis); }
.ck-question-note { font-size: var(--ck-size-sm); color: var(--ck-text-secondary); margin-block-end: calc(var(--ck-unit) * 2); }
.ck-question textarea { width: 100%; resize: vertical; padding: calc(var(--ck-unit) * 2) calc(var(--ck-unit) * 3); border: 1px solid var(--ck-border-control); border-radius: var(--ck-radius-m); background: var(--ck-bg); }
.ck-choices { padding-block-end: calc(var(--ck-unit) * 1.5); display: grid; gap: calc(var(--ck-unit) * .5); margin-inline: calc(var(--ck-unit) * -2); }
.ck-choice { display: flex; align-items: center; gap: calc(var(--ck-unit) * 2.5); min-height: calc(var(--ck-unit) * 9); padding-inline: calc(var(--ck-unit) * 2); border-radius: var(--ck-radius-m); }
label.ck-choice { cursor: pointer; }
.ck-choice:hover { background: var(--ck-hover); }
.ck-choice input:not([type=text]) { width: 18px; height: 18px; flex: none; margin: 0; accent-color: var(--ck-accent); }
.ck-choice-other { flex: 1; min-width: 0; height: calc(var(--ck-unit) * 8); border: 0; border-block-end: 1px solid var(--ck-border-control); background: none; padding: 0; border-radius: 0; }
.ck-questions-progress { font-size: var(--ck-size-sm); color: var(--ck-text-secondary); padding-inline-start: calc(var(--ck-unit) * 2); }
.ck-dictation { display: flex; align-items: center; gap: calc(var(--ck-unit) * 2.5); padding-inline-start: calc(var(--ck-unit) * 2.5); font-size: var(--ck-size-sm); color: var(--ck-text-secondary); min-height: calc(var(--ck-unit) * 8); }
.ck-level { width: 72px; height: 6px; border-radius: 3px; background: linear-gradient(var(--ck-accent), var(--ck-accent)) 0 / calc(var(--ck-level, 0) * 100%) 100% no-repeat, var(--ck-surface-tertiary); }
.ck-reply { position: absolute; z-index: 4; box-shadow: var(--ck-shadow-popover); min-height: calc(var(--ck-unit) * 8); animation: ck-fade var(--ck-motion); }
.ck-entity { position: relative; display: inline; }
.ck-citation { text-decoration: underline dotted; text-underline-offset: 2px; }
.ck-preview { position: absolute; z-index: 8; inset-block-start: calc(100% + 4px); inset-inline-start: 0; display: block; width: min(20em, 80cqw); text-align: start; padding: calc(var(--ck-unit) * 3); border-radius: var(--ck-radius-l); background: var(--ck-surface-elevated); color: var(--ck-text); box-shadow: var(--ck-shadow-popover); font-size: var(--ck-size-sm); font-weight: 400; white-space: normal; animation: ck-fade var(--ck-motion); }
.ck-user .ck-preview { inset-inline: auto 0; }
.ck-preview-title { font-weight: 600; }
`;
