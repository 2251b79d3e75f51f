import { hostname } from "node:os";

/**
 * The address to listen on, from `HOSTNAME`; undefined means all addresses. Containers and many
 * shells set the variable to the machine's own name, which isn't meant as an address and is
 * ignored.
 */
export function listenHost(
  variables: Readonly<Record<string, string | undefined>>,
  machine = hostname(),
): string | undefined {
  const host = variables["HOSTNAME"]?.trim();
  return !host || host === machine || host === machine.split(".")[0] ? undefined : host;
}
