import type { Caller } from "./caller";
import { encodeSession, type SessionIdentity } from "./session-token";
import { defaultTenantId } from "./tenants";

const GUEST_ID_BYTES = 16;

/** A new guest and the session token to hand to the browser. */
export async function startGuestSession(): Promise<{ caller: Caller; token: string }> {
  const bytes = crypto.getRandomValues(new Uint8Array(GUEST_ID_BYTES));
  const userId = `guest_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  const caller: Caller = {
    userId,
    tenantId: defaultTenantId,
    guest: true,
    by: "cookie",
    name: undefined,
  };
  return { caller, token: await encodeSession(caller) };
}

/** The same session with its full time before it, or null while much of its time is left. */
export async function renewSession(
  session: SessionIdentity,
  nowSeconds: number,
  renewBelowSeconds: number,
): Promise<string | null> {
  if (session.expiresAt - nowSeconds > renewBelowSeconds) return null;
  return encodeSession(session);
}
