import { errors, jwtVerify } from "jose";
import { z } from "zod";
import { authSecret } from "./secret";
import { defaultTenantId } from "./tenants";

// PostgreSQL's texts hold no NUL.
const Claim = z.string().regex(/^[^\0]*$/);

const BearerClaimsSchema = z.object({
  sub: Claim.min(1).max(200),
  tenant: Claim.min(1).max(100).default(defaultTenantId),
  name: Claim.max(200).optional(),
});

export interface BearerIdentity {
  userId: string;
  tenantId: string;
  name: string | undefined;
}

/**
 * Reads `Authorization: Bearer <JWT>`: HS256 signed with AUTH_SECRET, `sub` and `exp` required,
 * `tenant` and `name` optional. Null when the token is forged, over or without a needed claim.
 */
export async function verifyBearerToken(token: string): Promise<BearerIdentity | null> {
  try {
    const { payload } = await jwtVerify(token, new TextEncoder().encode(authSecret()), {
      algorithms: ["HS256"],
      requiredClaims: ["sub", "exp"],
    });
    const claims = BearerClaimsSchema.safeParse(payload);
    if (!claims.success) return null;
    return { userId: claims.data.sub, tenantId: claims.data.tenant, name: claims.data.name };
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
