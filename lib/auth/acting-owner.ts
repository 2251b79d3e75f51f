import { cookies, headers } from "next/headers";
import { ownerOf, type Owner } from "@/lib/db/owner";
import type { Caller } from "./caller";
import { rateLimitAddress } from "./client-address";
import { currentCaller } from "./current-caller";
import { ensureUser } from "./ensure-user";
import { startGuestSession } from "./guest";
import { isHttps, setSessionCookie, setVisitorCookie } from "./session-cookies";

/**
 * The owner whose rows a server action may access. Creates the user's row if it is missing. A
 * visitor without a session becomes a guest and receives the cookies. Only server actions may call
 * this, because a page can't set cookies.
 */
export async function actingOwner(): Promise<Owner> {
  const caller = (await currentCaller()) ?? (await becomeGuest());
  await ensureUser(caller);
  return ownerOf(caller);
}

/** The network address whose limits apply to the visitor who acts; null for none. */
export async function actingAddress(): Promise<string | null> {
  const caller = await currentCaller();
  return rateLimitAddress(caller ?? { by: "cookie", guest: true }, await headers());
}

async function becomeGuest(): Promise<Caller> {
  const [jar, list] = await Promise.all([cookies(), headers()]);
  const { token, caller } = await startGuestSession(list.get("host"));
  const secure = isHttps(list.get("x-forwarded-proto"));
  setSessionCookie(jar, token, secure);
  setVisitorCookie(jar, caller, secure);
  return caller;
}
