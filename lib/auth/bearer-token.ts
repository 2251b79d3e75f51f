import { errors, jwtVerify } from "jose";
import { z } from "zod";
import { authSecret } from "./secret";
import { defaultTenantId } from "@/lib/tenants/tenants";

// PostgreSQL's text type can't store NUL.
const Claim = z.string().regex(/^[^\0]*$/);

const BearerClaimsSchema = z.object({
  sub: Claim.min(1).max(200),
  tenant: Claim.min(1).max(100).default(defaultTenantId),
  name: Claim.max(200).optional(),
  email: Claim.max(320).optional(),
  /** The token's own ID; `sid` is the ID of the session that the token belongs to. */
  jti: Claim.max(200).optional(),
  sid: Claim.max(200).optional(),
});

export interface BearerIdentity {
  userId: string;
  tenantId: string;
  name: string | undefined;
  email?: string | undefined;
  sessionId?: string | undefined;
}

/**
 * Reads `Authorization: Bearer <JWT>`: HS256 signed with AUTH_SECRET, `sub` and `exp` required,
 * `tenant`, `name`, `email`, `sid` and `jti` optional. Null if the token is forged, has expired or
 * lacks a required claim.
 */
export async function verifyBearerToken(token: string): Promise<BearerIdentity | null> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(authSecret()), {
      algorithms: ["HS256"],
      requiredClaims: ["sub", "exp"],
    });
    const claims = BearerClaimsSchema.safeParse(payload);
    if (!claims.success) return null;
    const { sub: userId, tenant: tenantId, name, email, sid, jti } = claims.data;
    return { userId, tenantId, name, email, sessionId: sid ?? jti };
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
