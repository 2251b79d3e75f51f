// Plain JavaScript, as next.config.mjs needs it too.

/**
 * The host that an entry of DEV_ORIGINS means, or null where it means none. It may be written as a
 * host, with a port, or as a whole origin; `*.` at its start stands for one part of a name.
 *
 * @param {string} entry
 * @returns {string | null}
 */
export function hostOf(entry) {
  const address = entry.includes("://") ? entry : `http://${entry}`;
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, search, hash } = new URL(address);
  // Next takes a lone star for no host at all.
  const isWhole = pathname === "/" && search === "" && hash === "" && !/^\*+$/.test(hostname);
  return isWhole ? hostname : null;
}
