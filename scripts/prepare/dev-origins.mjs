// Plain JavaScript, because next.config.mjs imports it.
import { networkInterfaces } from "node:os";
import { hostOf } from "../../lib/env/host-of.mjs";

const DEFAULT_PORT = "3000";

/**
 * Hosts from which a browser may use the development server: every address of this machine, a
 * GitHub codespace's host, and those in DEV_ORIGINS. For other hosts, Next blocks the scripts that
 * a page needs to start.
 *
 * @param {Readonly<Record<string, string | undefined>>} variables
 * @returns {string[]}
 */
export function devOrigins(variables) {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const own = addresses.map(({ address }) =>
    hostOf(address.includes(":") ? `[${address}]` : address),
  );
  const named = (variables["DEV_ORIGINS"] ?? "").split(",").map((entry) => hostOf(entry.trim()));
  const hosts = ["localhost", "127.0.0.1", "[::1]", ...own, codespaceHost(variables), ...named];
  return [...new Set(hosts.filter((host) => host !== null))];
}

/** @param {Readonly<Record<string, string | undefined>>} variables */
function codespaceHost(variables) {
  const name = variables["CODESPACE_NAME"];
  const domain = variables["GITHUB_CODESPACES_PORT_FORWARDING_DOMAIN"];
  if (!name || !domain) return null;
  return `${name}-${variables["PORT"]?.trim() || DEFAULT_PORT}.${domain}`;
}
