import { isIP } from "node:net";
import { env } from "@/lib/env";
import type { Caller } from "./caller";

/** One network of IPv6 is usually one customer, who may use any of its addresses. */
const IPV6_NETWORK_GROUPS = 4;

/** Who shares the ceilings of an address whose own address isn't known. */
const UNKNOWN_ADDRESS = "unknown";

/**
 * The client's address as limits count it: an IPv4 address, or the /64 network of an IPv6 address.
 * Only the header that TRUSTED_IP_HEADER names is believed, and of a list in it only the last entry,
 * which the proxy in front has added itself. Null where the variable isn't set or the header holds
 * no address.
 */
export function clientAddress(headers: Pick<Headers, "get">): string | null {
  const { trustedIpHeader } = env();
  if (!trustedIpHeader) return null;
  const last = headers.get(trustedIpHeader)?.split(",").at(-1)?.trim() ?? "";
  const address = withoutPort(last);
  switch (isIP(address)) {
    case 4:
      return address;
    case 6:
      return ipv6Network(address);
    default:
      return null;
  }
}

/**
 * Whose share of an address's ceilings a caller uses up. Guests whose address isn't known share one,
 * as each of them may be the same client without its cookies. Null for accounts then, which have
 * ceilings of their own, and for bearer tokens, whose address is that of somebody's server.
 */
export function countedAddress(
  { by, guest }: Pick<Caller, "by" | "guest">,
  headers: Pick<Headers, "get">,
): string | null {
  if (by === "bearer") return null;
  return clientAddress(headers) ?? (guest ? UNKNOWN_ADDRESS : null);
}

function withoutPort(text: string): string {
  const [, bracketed] = /^\[([^\]]+)\](?::\d+)?$/.exec(text) ?? [];
  const [, withPort] = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(text) ?? [];
  return (bracketed ?? withPort ?? text).replace(/%.*$/, "");
}

function ipv6Network(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped) return mapped;
  // The parser of URLs writes each address in its one shortest form.
  const shortest = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(shortest) ?? [];
  if (high !== undefined && low !== undefined) return ipv4Of(parseInt(high, 16), parseInt(low, 16));
  const [head = "", tail] = shortest.split("::");
  const before = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: missing }, () => "0"), ...after];
  return `${groups.slice(0, IPV6_NETWORK_GROUPS).join(":")}::/64`;
}

function ipv4Of(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
