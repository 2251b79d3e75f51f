/**
 * Runs before the first paint of every page, as the pages themselves are the same for all: puts the
 * chosen theme, the assistant's place and whether a conversation is going on on the root element,
 * where the styles look. A fixed text: its hash is in the content security policy.
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
