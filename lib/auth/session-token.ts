import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { authSecret } from "./secret";

/** The same cookie name for HTTP and HTTPS, so that a proxy in front can't cause two sessions. */
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
  /** Identifies one sign-in or one guest; stays the same when the cookie is renewed. */
  sessionId: string;
  /** When the session began, in Unix milliseconds. */
  since: number;
  /** Unix seconds. */
  expiresAt: number;
}

/** The claims that identify a session that begins now. */
export function newSessionClaims(): { sid: string; since: number } {
  return { sid: crypto.randomUUID(), since: Date.now() };
}

/** A cookie value for an existing session, or for a new one without `sessionId` and `since`. */
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

/** Null if the cookie is missing, forged or expired. */
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
    // jose's errors for rejected tokens have a code; any other error, such as a missing secret, is
    // ours.
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
}
