export const itemStyles = `
.ck-workflow-header {
  display: flex; align-items: center; gap: calc(var(--ck-unit) * 2); min-height: calc(var(--ck-unit) * 8); max-width: 100%;
  color: var(--ck-text-secondary); border-radius: var(--ck-radius-s);
}
.ck-workflow-header:hover { color: var(--ck-text); }
.ck-workflow-header > span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ck-disclosure { transition: transform var(--ck-motion); }
[aria-expanded=true] > .ck-disclosure { transform: rotate(90deg); }
.ck-workflow-tasks { padding-block: var(--ck-unit); animation: ck-fade var(--ck-motion-slow); }
.ck-workflow-tasks[hidden] { display: none; }
.ck-task { display: grid; grid-template-columns: calc(var(--ck-unit) * 5) minmax(0, 1fr); gap: calc(var(--ck-unit) * 2.5); font-size: var(--ck-size-sm); color: var(--ck-text-secondary); position: relative; padding-block-end: calc(var(--ck-unit) * 3); }
.ck-workflow-tasks .ck-task:not(:last-child)::before { content: ""; position: absolute; inset-inline-start: calc(var(--ck-unit) * 2.5 - .5px); inset-block: calc(var(--ck-unit) * 6.5) 0; width: 1px; background: var(--ck-border); }
.ck-task-icon { height: 1.6em; display: grid; place-items: center; }
.ck-task-title { color: var(--ck-text); font-weight: 500; }
.ck-task-queries, .ck-task-sources { display: flex; flex-wrap: wrap; gap: calc(var(--ck-unit) * 1.5); padding-block-start: calc(var(--ck-unit) * 1.5); }
.ck-task-queries:empty, .ck-task-sources:empty { display: none; }
.ck-task-queries > li, .ck-task-sources > li {
  display: inline-flex; align-items: center; gap: calc(var(--ck-unit) * 1.5); max-width: 100%; min-height: 26px;
  padding: 0 calc(var(--ck-unit) * 2.5); border-radius: 9999px; background: var(--ck-surface-tertiary); color: var(--ck-text-secondary); overflow: hidden;
}
.ck-task-sources a { color: inherit; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }

.ck-generated { position: relative; width: min(100%, 28rem); border-radius: var(--ck-radius-l); overflow: hidden; background: var(--ck-surface-tertiary); }
.ck-row .ck-generated { aspect-ratio: 1; }
.ck-generated > img { width: 100%; height: 100%; object-fit: contain; animation: ck-fade var(--ck-motion-slow); }
.ck-generated-blank { position: absolute; inset: 0; display: grid; place-items: center; animation: ck-pulse 1.8s ease-in-out infinite; background: linear-gradient(135deg, var(--ck-surface-secondary), var(--ck-surface-tertiary)); }
.ck-generated > progress { position: absolute; inset-inline: calc(var(--ck-unit) * 4); inset-block-end: calc(var(--ck-unit) * 4); width: auto; height: 4px; accent-color: var(--ck-accent); }
.ck-generated-actions { position: absolute; inset-block-start: calc(var(--ck-unit) * 2); inset-inline-end: calc(var(--ck-unit) * 2); display: flex; gap: calc(var(--ck-unit) * 1.5); }
.ck-generated-actions > * { background: var(--ck-surface-elevated); box-shadow: var(--ck-shadow); }

.ck-answers { border: 1px solid var(--ck-border); border-radius: var(--ck-radius-m); padding: calc(var(--ck-unit) * 3) calc(var(--ck-unit) * 4); display: grid; gap: calc(var(--ck-unit) * 2.5); font-size: var(--ck-size-sm); }
.ck-answer dt { color: var(--ck-text-secondary); }
.ck-answer dd { font-weight: 500; }
`;
