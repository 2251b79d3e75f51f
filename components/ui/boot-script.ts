/**
 * Runs before the first paint of every page, because the cached pages are the same for everyone. It
 * sets attributes on the root element, which the styles use: the chosen theme, the state of the
 * assistant's dock and whether a conversation is being resumed. The text must be constant: its hash
 * is in the content security policy.
 */
export const BOOT_SCRIPT = `{
const root = document.documentElement;
const theme = /(?:^|; )acme-theme=(light|dark)(?:;|$)/.exec(document.cookie);
if (theme) root.classList.add(theme[1]);
const dock = /(?:^|; )acme-dock=(open|closed)\\.(\\d{3})(?:;|$)/.exec(document.cookie);
if (dock) {
root.dataset.dock = dock[1];
root.style.setProperty("--dock-width", dock[2] + "px");
}
try {
if (localStorage.getItem("acme.thread")) root.dataset.thread = "";
} catch {}
}`;
