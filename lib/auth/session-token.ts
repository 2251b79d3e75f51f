import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { authSecret } from "./secret";

/** One cookie name on http and https alike, so that a proxy in front can't split sessions. */
export const sessionCookieName = "acme.session";

const DAY_SECONDS = 24 * 60 * 60;
export const sessionMaxAgeSeconds = 30 * DAY_SECONDS;

const SessionTokenSchema = z.object({
  sub: z.string().min(1),
  tenant: z.string().min(1),
  guest: z.boolean(),
  sid: z.string().min(1),
  since: z.number(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  exp: z.number(),
});

export interface SessionIdentity {
  userId: string;
  tenantId: string;
  guest: boolean;
  name: string | undefined;
  email?: string | undefined;
  /** Of one sign-in or one guest; a renewed cookie keeps it. */
  sessionId: string;
  /** When the session began, in milliseconds since 1970. */
  since: number;
  /** Seconds since 1970. */
  expiresAt: number;
}

/** The claims that tell a session that begins now from all others. */
export function newSessionClaims(): { sid: string; since: number } {
  return { sid: crypto.randomUUID(), since: Date.now() };
}

/** A cookie for a session that goes on or, without `sessionId` and `since`, begins now. */
export async function encodeSession(identity: {
  userId: string;
  tenantId: string;
  guest: boolean;
  name?: string | undefined;
  sessionId?: string | undefined;
  since?: number | undefined;
}): Promise<string> {
  const begun = newSessionClaims();
  return encode({
    token: {
      sub: identity.userId,
      tenant: identity.tenantId,
      guest: identity.guest,
      sid: identity.sessionId ?? begun.sid,
      since: identity.since ?? begun.since,
      ...(identity.name ? { name: identity.name } : {}),
    },
    secret: authSecret(),
    maxAge: sessionMaxAgeSeconds,
  });
}

/** Null for a cookie that is missing, forged or over. */
export async function decodeSession(token: string | undefined): Promise<SessionIdentity | null> {
  if (!token) return null;
  const claims = await decodeOrNull(token);
  const parsed = SessionTokenSchema.safeParse(claims);
  if (!parsed.success) return null;
  return {
    userId: parsed.data.sub,
    tenantId: parsed.data.tenant,
    guest: parsed.data.guest,
    name: parsed.data.name ?? undefined,
    email: parsed.data.email ?? undefined,
    sessionId: parsed.data.sid,
    since: parsed.data.since,
    expiresAt: parsed.data.exp,
  };
}

async function decodeOrNull(token: string): Promise<unknown> {
  try {
    return await decode({ token, secret: authSecret() });
  } catch (error) {
    // jose names its own errors for tokens it refuses; anything else, such as a missing secret, is ours.
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}

/** For `Set-Cookie`: takes the session's cookie from the browser. */
export function clearedSessionCookie(): string {
  return `${sessionCookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
}
