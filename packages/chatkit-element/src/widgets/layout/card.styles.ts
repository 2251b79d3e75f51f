export const cardStyles = `
.w-card-column { width: 100%; }
.w-card-column[data-size="sm"] { max-width: 360px; }
.w-card-column[data-size="md"] { max-width: 440px; }
.w-card-column[data-size="lg"] { max-width: 560px; }

.w-card {
  display: flex;
  flex-direction: column;
  margin: 0;
  overflow: hidden;
  border: 1px solid var(--ck-border);
  border-radius: var(--ck-radius-l);
  background: var(--ck-surface-elevated);
  box-shadow: var(--ck-shadow);
}
.w-card-body {
  --ck-inset-top: calc(4 * var(--ck-unit));
  --ck-inset-right: calc(4 * var(--ck-unit));
  --ck-inset-bottom: calc(4 * var(--ck-unit));
  --ck-inset-left: calc(4 * var(--ck-unit));
  display: flex;
  flex-direction: column;
  gap: calc(3 * var(--ck-unit));
  padding: calc(4 * var(--ck-unit));
}
.w-card-body:empty { display: none; }
.w-card-footer {
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: calc(2 * var(--ck-unit));
  padding: calc(3 * var(--ck-unit)) calc(4 * var(--ck-unit));
  border-top: 1px solid var(--ck-border-subtle);
}
@container (max-width: 400px) {
  .w-card-footer > .w-button { flex: 1 1 auto; }
}

.w-status {
  display: flex;
  align-items: center;
  gap: calc(2 * var(--ck-unit));
  margin-bottom: calc(2 * var(--ck-unit));
  color: var(--ck-text-secondary);
  font-size: var(--ck-size-sm);
}
.w-card-column > .w-status:last-child { margin-bottom: 0; }
.w-favicon { width: 1.25em; height: 1.25em; border-radius: 4px; object-fit: contain; }
.w-favicon[data-frame="true"] { padding: 2px; border: 1px solid var(--ck-border); }
`;
