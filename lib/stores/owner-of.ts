import type { Owner } from "@/lib/db";

/** Returns only these two members, because a context contains more than a query should get. */
export function ownerOf({ tenantId, userId }: Owner): Owner {
  return { tenantId, userId };
}
