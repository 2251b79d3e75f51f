import { cookies, headers } from "next/headers";
import type { Owner } from "@/lib/db/owner";
import type { Caller } from "./caller";
import { currentCaller } from "./current-caller";
import { ensureUser } from "./ensure-user";
import { startGuestSession } from "./guest";
import { isHttps, setSessionCookie, setVisitorCookie } from "./session-cookies";

/**
 * Whose rows a server action may touch, the user's row made where it is missing. A visitor without
 * a session becomes a guest here and gets the cookies. Only a server action may call it: a page
 * can't set cookies.
 */
export async function actingOwner(): Promise<Owner> {
  const caller = (await currentCaller()) ?? (await becomeGuest());
  await ensureUser(caller);
  return { tenantId: caller.tenantId, userId: caller.userId };
}

async function becomeGuest(): Promise<Caller> {
  const { token, caller } = await startGuestSession();
  const [jar, list] = await Promise.all([cookies(), headers()]);
  const secure = isHttps(list.get("x-forwarded-proto"));
  setSessionCookie(jar, token, secure);
  setVisitorCookie(jar, caller, secure);
  return caller;
}
