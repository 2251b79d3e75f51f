"use server";

import { cookies } from "next/headers";
import { actingOwner, currentCaller } from "@/lib/auth";
import { sessionCookieName } from "@/lib/auth/session-token";
import { visitorCookieName } from "@/lib/auth/visitor-cookie";

/** Makes a visitor without a session a guest and sets their cookies. */
export async function becomeGuestAction(): Promise<void> {
  await actingOwner();
}

/** Whether the visitor's session is still valid. If it isn't, the browser forgets it. */
export async function checkSessionAction(): Promise<boolean> {
  if (await currentCaller()) return true;
  const jar = await cookies();
  jar.delete(sessionCookieName);
  jar.delete(visitorCookieName);
  return false;
}
