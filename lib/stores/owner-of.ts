import type { Owner } from "@/lib/db";

/** Only these two: a context carries more than a query may see. */
export function ownerOf({ tenantId, userId }: Owner): Owner {
  return { tenantId, userId };
}
