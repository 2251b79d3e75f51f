export const baseStyles = `
:host { display: block; width: 100%; height: 100%; min-height: 0; contain: content; }
:host([hidden]) { display: none; }
*, *::before, *::after { box-sizing: border-box; }
.ck-root, .ck-drop-target { height: 100%; position: relative; }
.ck-root {
  font-family: var(--ck-font); font-size: var(--ck-size); line-height: var(--ck-line-height);
  font-weight: 400; font-style: normal; letter-spacing: normal; text-transform: none;
  text-align: start; text-indent: 0; white-space: normal; word-spacing: normal; cursor: auto;
  color: var(--ck-text); background: var(--ck-bg);
  -webkit-font-smoothing: antialiased; overflow-wrap: break-word;
}
.ck-frame {
  height: 100%; display: flex; min-height: 0; position: relative; background: var(--ck-bg); overflow: hidden;
}
.ck-main {
  flex: 1; min-width: 0; min-height: 0; display: flex; flex-direction: column;
  container-type: inline-size; container-name: chat;
}
.ck-body { flex: 1; min-height: 0; position: relative; display: flex; flex-direction: column; }
.ck-thread { flex: 1; min-height: 0; display: flex; flex-direction: column; }
/* Behind the history it keeps its size, and therefore its scroll position. */
.ck-thread[hidden] { visibility: hidden; }
.ck-thread-body { flex: 1; min-height: 0; display: flex; flex-direction: column; position: relative; }
button, input, textarea, select { font: inherit; color: inherit; letter-spacing: inherit; }
button { cursor: pointer; background: none; border: 0; padding: 0; text-align: inherit; }
button:disabled, button[aria-disabled=true] { cursor: default; }
p, ul, ol, dl, dd, blockquote, figure, h1, h2, h3, h4, h5, h6 { margin: 0; padding: 0; font: inherit; }
ul, ol { list-style: none; }
img { max-width: 100%; display: block; }
a { color: var(--ck-link); }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--ck-focus); outline-offset: 2px; }
.ck-sr {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; border: 0;
}
.ck-scroll { max-inline-size: 100%; overflow-x: auto; scrollbar-width: thin; }
.ck-scroll[data-more~=start] { --ck-fade-start: 2.5em; }
.ck-scroll[data-more~=end] { --ck-fade-end: 2.5em; }
.ck-scroll[data-more]:not(:focus-visible) { mask-image: linear-gradient(var(--ck-reading, to right), transparent, #000 var(--ck-fade-start, 0px), #000 calc(100% - var(--ck-fade-end, 0px)), transparent); }
.ck-scroll:dir(rtl) { --ck-reading: to left; }
.ck-plain-text { white-space: pre-wrap; }

.ck-icon-button {
  display: inline-flex; align-items: center; justify-content: center; flex: none;
  width: calc(var(--ck-unit) * 8); height: calc(var(--ck-unit) * 8); min-width: 24px; min-height: 24px;
  border-radius: var(--ck-radius-control); color: var(--ck-text-secondary);
  transition: background var(--ck-motion), color var(--ck-motion);
}
.ck-icon-button:hover:not(:disabled) { background: var(--ck-hover); color: var(--ck-text); }
.ck-icon-button:active:not(:disabled) { background: var(--ck-pressed); }
.ck-icon-button[aria-pressed=true] { color: var(--ck-selected-text); background: var(--ck-selected-bg); }
.ck-icon-button:disabled { opacity: .4; }

.ck-button {
  display: inline-flex; align-items: center; justify-content: center; gap: calc(var(--ck-unit) * 1.5);
  min-height: calc(var(--ck-unit) * 8); padding: 0 calc(var(--ck-unit) * 3.5);
  border: 1px solid var(--ck-border); border-radius: var(--ck-radius-control);
  font-size: var(--ck-size-sm); font-weight: 500; line-height: 1.25; color: var(--ck-text);
  background: var(--ck-surface-elevated); text-decoration: none;
  transition: background var(--ck-motion), border-color var(--ck-motion);
}
.ck-button:hover { border-color: var(--ck-border-strong); background: var(--ck-surface-elevated-secondary); }
.ck-button-primary { background: var(--ck-accent); color: var(--ck-on-accent); border-color: transparent; }
.ck-button-primary:hover { background: var(--ck-accent-hover); border-color: transparent; }
.ck-button-primary[aria-disabled=true] { background: var(--ck-surface-tertiary); color: var(--ck-text-tertiary); }
.ck-button-danger { background: var(--ck-danger); color: var(--ck-danger-on); border-color: transparent; }
.ck-button-danger:hover { background: var(--ck-danger); filter: brightness(1.06); }
.ck-link-button { text-decoration: underline; text-underline-offset: 2px; font-weight: 500; min-height: 24px; }
.ck-link-button:disabled { opacity: .5; }

.ck-part-failure {
  display: flex; align-items: center; flex-wrap: wrap; gap: calc(var(--ck-unit) * 2.5); padding: calc(var(--ck-unit) * 3);
  font-size: var(--ck-size-sm); color: var(--ck-text-secondary);
}
.ck-part-failure > .ck-icon { color: var(--ck-danger-text, var(--ck-danger)); }
.ck-part-failure > p { min-width: 0; }

.ck-spinner {
  width: 1em; height: 1em; flex: none; display: inline-block; border-radius: 50%;
  border: 2px solid var(--ck-border); border-block-start-color: currentColor;
  animation: ck-spin .8s linear infinite;
}
@keyframes ck-spin { to { transform: rotate(1turn); } }
@keyframes ck-rise { from { opacity: 0; transform: translateY(6px); } }
@keyframes ck-fade { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; }
}
@media (pointer: coarse) {
  .ck-icon-button { min-width: 40px; min-height: 40px; }
  .ck-button { min-height: 44px; }
}
`;
