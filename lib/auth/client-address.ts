import { isIP } from "node:net";
import { env } from "@/lib/env";
import type { Caller } from "./caller";

/** An IPv6 /64 network usually belongs to one customer, who can use any address in it. */
const IPV6_NETWORK_GROUPS = 4;

/** Shared by all guests whose address is unknown. */
const UNKNOWN_ADDRESS = "unknown";

/**
 * The client address used for limits: an IPv4 address, or the /64 network of an IPv6 address. Only
 * the header named by TRUSTED_IP_HEADER is trusted, and in a list only the last entry, which the
 * proxy in front added. Null if the variable isn't set or the header contains no address.
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
 * The address whose limits apply to a caller. Guests with an unknown address share one, because
 * they may all be the same client without its cookies. Null for accounts with an unknown address,
 * which have their own limits, and for bearer tokens, which are sent from someone's server.
 */
export function rateLimitAddress(
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
  // The URL parser normalizes each address to its shortest form.
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
