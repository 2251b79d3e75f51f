// Plain JavaScript because next.config.mjs imports it.

/**
 * The host in an entry of DEV_ORIGINS, or null if the entry is invalid. It may be a host, a host
 * with a port, or an origin; a leading `*.` stands for any single subdomain.
 *
 * @param {string} entry
 * @returns {string | null}
 */
export function hostOf(entry) {
  const address = entry.includes("://") ? entry : `http://${entry}`;
  if (!URL.canParse(address)) return null;
  const { hostname, pathname, search, hash } = new URL(address);
  // Next doesn't accept `*` on its own as a host.
  const isWhole = pathname === "/" && search === "" && hash === "" && !/^\*+$/.test(hostname);
  return isWhole ? hostname : null;
}
