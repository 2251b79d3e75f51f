import type { Rate } from "@/lib/env";
import { SITE_NAME } from "@/lib/site-name";

/** A group of users with its own assistant, whose data is separate in every table. */
export interface Tenant {
  /** As in the `tenant` claim of bearer tokens. */
  id: string;
  /** Visitors of these hosts, given without a port, belong to this tenant. */
  hosts: readonly string[];
  /** The assistant's name. */
  name: string;
  /** Added to the instructions of all agents. */
  instructions: string;
  /** One of the choices in OPENAI_MODELS. Default: OPENAI_MODEL. */
  model?: string;
  /** Names of capabilities. Default: all. */
  capabilities?: readonly string[];
  /** The message limit for all of its users together. Default: MESSAGES_PER_TENANT. */
  messages?: Rate;
}

const shop: Tenant = {
  id: "default",
  hosts: [],
  name: `${SITE_NAME} assistant`,
  instructions: "",
};

const club: Tenant = {
  id: "trail-club",
  hosts: ["club.localhost"],
  name: "Trail Club desk",
  instructions: `Who you work for
- You are the desk of the Trail Club, whose members use this shop's catalog to prepare trips. Suggest gear, but leave buying to them.`,
  capabilities: ["catalog", "help", "trips", "weather", "memory", "page-context", "conversation"],
  messages: { perMinute: 60, perDay: 2_000 },
};

/** The first tenant serves all users that don't belong to another one. */
export const tenants: readonly [Tenant, ...Tenant[]] = [shop, club];

/** Where people belong whose token names no tenant. */
export const defaultTenantId = tenants[0].id;

/** The tenant with this ID, or the first tenant if the ID isn't listed. */
export function tenantNamed(id: string): Tenant {
  return tenants.find((tenant) => tenant.id === id) ?? tenants[0];
}

/** The tenant whose guests and accounts a request is about, by its `Host`. */
export function tenantIdOf(headers: Pick<Headers, "get">): string {
  return tenantOfHost(headers.get("host")).id;
}

export function tenantOfHost(host: string | null): Tenant {
  const name = host?.replace(/:\d+$/, "").toLowerCase() ?? "";
  return tenants.find(({ hosts }) => hosts.includes(name)) ?? tenants[0];
}
