import type { Owner } from "@/lib/db/owner";
import { verifyBearerToken } from "./bearer-token";
import { isEnded } from "./ended-sessions";
import { decodeSession, sessionCookieName } from "./session-token";

export interface Caller extends Owner {
  guest: boolean;
  /**
   * Browsers also send cookies with requests from other sites' pages; a bearer token is only sent
   * on purpose.
   */
  by: "cookie" | "bearer";
  name: string | undefined;
  email?: string | undefined;
  /** ID of the session or the bearer token; undefined if it has none. */
  sessionId?: string | undefined;
}

/**
 * Identifies the caller by bearer token, else by session cookie. Null if the request has neither,
 * the token is invalid or the session was ended.
 */
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

/** Whether the request relies on a session cookie, valid or not. */
export function hasSessionCookie({ headers }: Request): boolean {
  if (headers.has("authorization")) return false;
  return readCookie(headers.get("cookie"), sessionCookieName) !== undefined;
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
