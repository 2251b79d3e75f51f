import { tenantOfHost } from "@/lib/tenants/tenants";

/** Where people belong whose token names no tenant. */
export const defaultTenantId = "default";

/** The tenant whose guests and accounts a request is about, by its `Host`. */
export function tenantIdOf(headers: Pick<Headers, "get">): string {
  return tenantOfHost(headers.get("host")).id;
}
