import { getDatabase } from "@/lib/db";
import type { Caller } from "./caller";
import { currentCaller } from "./current-caller";
import { defaultTenantId } from "@/lib/tenants/tenants";

/** The role of accounts that may use /admin. */
const OWNER = "owner";

/** The visitor if their account is one of the site's owners; null for everyone else. */
export async function siteOwner(): Promise<Caller | null> {
  const caller = await currentCaller();
  if (!caller || caller.guest) return null;
  const database = await getDatabase();
  const { tenantId, userId } = caller;
  const user = await database.user.findUnique({
    where: { tenantId_id: { tenantId, id: userId } },
    select: { role: true },
  });
  return user?.role === OWNER ? caller : null;
}

/** Grants or revokes an account's owner role. False if the account doesn't exist. */
export async function setOwner(email: string, isOwner: boolean): Promise<boolean> {
  const database = await getDatabase();
  const { count } = await database.user.updateMany({
    where: { tenantId: defaultTenantId, email: email.trim().toLowerCase(), guest: false },
    data: { role: isOwner ? OWNER : null },
  });
  return count > 0;
}
