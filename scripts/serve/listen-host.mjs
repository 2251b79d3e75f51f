// Plain JavaScript, because it runs before the built server, where nothing compiles TypeScript.
import { hostname } from "node:os";

/**
 * The address to listen on, from `HOSTNAME`; undefined means all addresses. Containers and many
 * shells set the variable to the machine's own name, which isn't meant as an address and is
 * ignored.
 *
 * @param {Readonly<Record<string, string | undefined>>} variables
 * @returns {string | undefined}
 */
export function listenHost(variables, machine = hostname()) {
  const host = variables["HOSTNAME"]?.trim();
  return !host || host === machine || host === machine.split(".")[0] ? undefined : host;
}
