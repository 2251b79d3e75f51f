export const frameStyles = `
.w-frame {
  container-type: inline-size;
  color: var(--ck-text);
  font-family: var(--ck-font);
  font-size: var(--ck-size);
  line-height: 1.45;
  outline: none;
}
.w-root {
  /* Leaves room for shadows and focus rings; anything beyond is clipped. */
  margin: calc(-2 * var(--ck-unit));
  padding: calc(2 * var(--ck-unit));
  overflow: clip;
  transition: opacity var(--ck-motion) ease;
}
.w-root[inert] { opacity: 0.5; }
.w-root *, .w-root *::before, .w-root *::after { box-sizing: border-box; }
.w-root :focus-visible {
  outline: 2px solid var(--ck-focus);
  outline-offset: 2px;
}
.w-hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.w-forced-scheme { color: var(--ck-text); }
`;
