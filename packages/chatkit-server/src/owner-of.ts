/**
 * Whose threads a caller sees in the stores in memory. Throws for a caller that was authenticated
 * and has no name: all of them would share their threads.
 */
export function ownerOf(context: object, isAuthenticated: boolean): string {
  const { userId, tenantId }: { userId?: unknown; tenantId?: unknown } = context;
  if (typeof userId === "string") return JSON.stringify([tenantId ?? null, userId]);
  if (!isAuthenticated) return "";
  throw new Error(
    "auth() returned no userId, by which the store in memory keeps threads apart: return one, or pass a store of your own.",
  );
}
