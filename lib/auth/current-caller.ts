import { cookies } from "next/headers";
import { cache } from "react";
import { callerFromSession, type Caller } from "./caller";
import { sessionCookieName } from "./session-token";

/** Who looks at this page, without touching the database; null where nobody has acted yet. */
export const currentCaller = cache(async (): Promise<Caller | null> => {
  const store = await cookies();
  return callerFromSession(store.get(sessionCookieName)?.value);
});
