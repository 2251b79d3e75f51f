import { cookies } from "next/headers";
import { cache } from "react";
import type { Owner } from "@/lib/db/owner";
import { callerFromSession, type Caller } from "./caller";
import { ensureUser } from "./ensure-user";
import { sessionCookieName } from "./session-token";

/** Who looks at this page, without touching the database; null where no session reached it. */
export const currentCaller = cache(async (): Promise<Caller | null> => {
  const store = await cookies();
  return callerFromSession(store.get(sessionCookieName)?.value);
});

/** Whose rows this page or action may touch, the user's row made where it is missing. */
export const currentOwner = cache(async (): Promise<Owner | null> => {
  const caller = await currentCaller();
  if (!caller) return null;
  await ensureUser(caller);
  return { tenantId: caller.tenantId, userId: caller.userId };
});
