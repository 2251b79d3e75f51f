export const headerStyles = `
.ck-header {
  flex: none; display: flex; align-items: center; justify-content: space-between; gap: calc(var(--ck-unit) * 2);
  height: calc(var(--ck-unit) * 14); min-height: 44px; padding-inline: calc(var(--ck-unit) * 3);
  position: relative; z-index: 3;
}
.ck-header-start { display: flex; align-items: center; gap: calc(var(--ck-unit) * 1.5); min-width: 0; }
.ck-header-end { display: flex; align-items: center; gap: var(--ck-unit); flex: none; }
.ck-title {
  font-size: var(--ck-size-md); font-weight: 600; color: var(--ck-text-emphasis); padding-inline: calc(var(--ck-unit) * 1.5);
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; text-align: -webkit-match-parent; text-align: match-parent;
}
`;
