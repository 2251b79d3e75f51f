export const iconStyles = `
.ck-icon { flex: none; display: inline-block; vertical-align: -0.2em; }
.ck-icon-directional:dir(rtl) { transform: scaleX(-1); }
`;
