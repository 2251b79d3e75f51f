import type { Caller } from "./caller";
import { encodeSession, type SessionIdentity } from "./session-token";
import { tenantOfHost } from "@/lib/tenants/tenants";

const GUEST_ID_BYTES = 16;

/** Creates a guest of the host's tenant and the session token for the browser. */
export async function startGuestSession(
  host: string | null,
): Promise<{ caller: Caller; token: string }> {
  const bytes = crypto.getRandomValues(new Uint8Array(GUEST_ID_BYTES));
  const userId = `guest_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  const caller: Caller = {
    userId,
    tenantId: tenantOfHost(host).id,
    guest: true,
    by: "cookie",
    name: undefined,
  };
  return { caller, token: await encodeSession(caller) };
}

/**
 * A token that renews the session for its full lifetime, or null if more than `renewBelowSeconds`
 * are left.
 */
export async function renewSession(
  session: SessionIdentity,
  nowSeconds: number,
  renewBelowSeconds: number,
): Promise<string | null> {
  if (session.expiresAt - nowSeconds > renewBelowSeconds) return null;
  return encodeSession(session);
}
