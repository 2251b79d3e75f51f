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
  name: z.string().nullish(),
  exp: z.number(),
});

export interface SessionIdentity {
  userId: string;
  tenantId: string;
  guest: boolean;
  name: string | undefined;
  /** Seconds since 1970. */
  expiresAt: number;
}

export async function encodeSession(identity: {
  userId: string;
  tenantId: string;
  guest: boolean;
  name?: string | undefined;
}): Promise<string> {
  return encode({
    token: {
      sub: identity.userId,
      tenant: identity.tenantId,
      guest: identity.guest,
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
