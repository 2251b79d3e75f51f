/**
 * The owner of a caller's threads in the in-memory stores. Throws for an authenticated caller
 * without a name, because all such callers would share their threads.
 */
export function ownerOf(context: object, isAuthenticated: boolean): string {
  const { userId, tenantId }: { userId?: unknown; tenantId?: unknown } = context;
  if (typeof userId === "string") return JSON.stringify([tenantId ?? null, userId]);
  if (!isAuthenticated) return "";
  throw new Error(
    "auth() returned no userId, which the in-memory store needs to separate users' threads. Return one, or pass your own store.",
  );
}
