import type { Owner } from "@/lib/db/owner";
import { verifyBearerToken } from "./bearer-token";
import { isEnded } from "./ended-sessions";
import { decodeSession, sessionCookieName } from "./session-token";

/** Who sent a request. */
export interface Caller extends Owner {
  guest: boolean;
  /** A browser also sends a cookie for another site's page; a bearer token is only sent on purpose. */
  by: "cookie" | "bearer";
  name: string | undefined;
  email?: string | undefined;
  /** Names the session or the token; undefined for those without a name. */
  sessionId?: string | undefined;
}

/** By bearer token, else by session cookie; null for neither, or for a token
 * that is no good or whose session was ended. */
export async function identifyCaller(request: Request): Promise<Caller | null> {
  const authorization = request.headers.get("authorization");
  if (authorization !== null) return callerFromAuthorization(authorization);
  return callerFromSession(readCookie(request.headers.get("cookie"), sessionCookieName));
}

export async function callerFromSession(token: string | undefined): Promise<Caller | null> {
  const session = await decodeSession(token);
  if (!session || (await isEnded(session))) return null;
  const { userId, tenantId, guest, name, email, sessionId } = session;
  return { userId, tenantId, guest, by: "cookie", name, email, sessionId };
}

async function callerFromAuthorization(authorization: string): Promise<Caller | null> {
  const [scheme, token] = authorization.trim().split(/\s+/, 2);
  if (scheme?.toLowerCase() !== "bearer" || !token) return null;
  const identity = await verifyBearerToken(token);
  return identity ? { ...identity, guest: false, by: "bearer" } : null;
}

function readCookie(header: string | null, name: string): string | undefined {
  const prefix = `${name}=`;
  const pair = (header ?? "")
    .split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(prefix));
  return pair?.slice(prefix.length);
}
