/**
 * Tells the page's scripts who the visitor is, because they can't read the session cookie. It
 * grants no access: the server trusts only the session.
 */
export const visitorCookieName = "acme-visitor";

/** How the ids of accounts with a password begin; those of providers begin with their name. */
export const PASSWORD_ACCOUNT = "user_";

export interface Visitor {
  userId: string;
  guest: boolean;
}

export function writeVisitor({ userId, guest }: Visitor): string {
  return `${guest ? "guest" : "account"}.${userId}`;
}

/** Null if the cookie is missing or malformed; it is missing until the visitor first acts. */
export function readVisitor(value: string | undefined): Visitor | null {
  const [, kind, userId] = /^(guest|account)\.(.+)$/.exec(value ?? "") ?? [];
  return userId ? { userId, guest: kind === "guest" } : null;
}
