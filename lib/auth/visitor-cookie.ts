/**
 * Tells the page who is there, as scripts can't read the session's cookie. It opens nothing: the
 * server trusts the session alone.
 */
export const visitorCookieName = "acme-visitor";

export interface Visitor {
  userId: string;
  guest: boolean;
}

export function writeVisitor({ userId, guest }: Visitor): string {
  return `${guest ? "guest" : "account"}.${userId}`;
}

/** Null where there is no such cookie: nobody has acted in this browser yet. */
export function readVisitor(value: string | undefined): Visitor | null {
  const [, kind, userId] = /^(guest|account)\.(.+)$/.exec(value ?? "") ?? [];
  return userId ? { userId, guest: kind === "guest" } : null;
}
