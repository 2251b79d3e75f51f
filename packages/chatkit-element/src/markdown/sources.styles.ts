export const sourcesStyles = `
.ck-md-citation { display: inline-flex; flex-wrap: wrap; gap: 3px; margin-inline-start: 3px; vertical-align: 0.15em; unicode-bidi: isolate; }
.ck-md-mark { position: relative; display: inline-grid; grid-auto-flow: column; place-items: center; min-inline-size: 1.5em; block-size: 1.5em; padding-inline: 0.4em; border-radius: 999px; background: var(--ck-surface-tertiary); color: var(--ck-text-secondary); font-size: 0.6875em; font-weight: 600; line-height: 1; font-variant-numeric: tabular-nums; text-decoration: none; white-space: nowrap; transition: background-color var(--ck-motion), color var(--ck-motion); }
.ck-md-mark::after { content: ""; position: absolute; inset: -4px -1px; }
a.ck-md-mark:hover, .ck-md-mark-entity:hover { background: var(--ck-accent); color: var(--ck-on-accent); }

.ck-sources { margin-block-start: calc(var(--ck-unit) * 3); font-size: var(--ck-size-sm); }
.ck-sources-toggle { display: inline-flex; align-items: center; gap: calc(var(--ck-unit) * 1.5); min-block-size: 30px; padding-inline: calc(var(--ck-unit) * 3); border: 1px solid var(--ck-border); border-radius: var(--ck-radius-control); background: none; color: var(--ck-text-secondary); font: inherit; cursor: pointer; transition: background-color var(--ck-motion), color var(--ck-motion); }
.ck-sources-toggle:hover { background: var(--ck-hover); color: var(--ck-text); }
.ck-sources-list { display: grid; gap: calc(var(--ck-unit) * 1); margin: calc(var(--ck-unit) * 2) 0 0; padding: calc(var(--ck-unit) * 1); list-style: none; border: 1px solid var(--ck-border); border-radius: var(--ck-radius-l); background: var(--ck-surface-elevated); }
.ck-source-card { display: flex; gap: calc(var(--ck-unit) * 3); padding: calc(var(--ck-unit) * 2.5) calc(var(--ck-unit) * 3); border-radius: calc(var(--ck-radius-l) - var(--ck-unit)); color: var(--ck-text); text-decoration: none; transition: background-color var(--ck-motion); }
a.ck-source-card:hover { background: var(--ck-hover); }
.ck-source-number { flex: none; display: grid; place-items: center; inline-size: 1.75em; block-size: 1.75em; border-radius: 999px; background: var(--ck-surface-tertiary); color: var(--ck-text-secondary); font-size: 0.8125em; font-weight: 600; font-variant-numeric: tabular-nums; }
.ck-source-text { display: grid; gap: 2px; min-inline-size: 0; overflow-wrap: anywhere; }
.ck-source-title { font-weight: 550; line-height: 1.4; }
.ck-source-details { color: var(--ck-text-secondary); font-size: var(--ck-size-xs); }
.ck-source-description { color: var(--ck-text-secondary); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; line-height: 1.45; }
.ck-sources :focus-visible { outline: 2px solid var(--ck-focus); outline-offset: 2px; }
.ck-visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
