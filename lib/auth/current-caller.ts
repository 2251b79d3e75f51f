import { cookies } from "next/headers";
import { cache } from "react";
import { callerFromSession, type Caller } from "./caller";
import { sessionCookieName } from "./session-token";

/** The visitor who requested the page; null without a valid session. Never creates a user's row. */
export const currentCaller = cache(async (): Promise<Caller | null> => {
  const store = await cookies();
  return callerFromSession(store.get(sessionCookieName)?.value);
});
