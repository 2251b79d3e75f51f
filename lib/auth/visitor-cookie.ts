/**
 * Tells the page's scripts who the visitor is, because they can't read the session cookie. It
 * grants no access: the server trusts only the session.
 */
export const visitorCookieName = "acme-visitor";

/** The prefix of user IDs with a password. With a provider, the prefix is the provider's name. */
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
