import { SignJWT } from "jose";
import { encode } from "next-auth/jwt";
import { endSession, endSessionsOf } from "@/lib/auth/ended-sessions";
import { decodeSession, encodeSession, sessionCookieName } from "@/lib/auth/session-token";
import { getDatabase, type Owner } from "@/lib/db";

/** Which column of the matrix a caller belongs to. */
export type CallerGroup = "owner" | "other" | "siteOwner" | "stranger" | "foreign";

export interface Caller {
  name: string;
  group: CallerGroup;
  headers: Record<string, string>;
  /** Null for callers without a valid identity. */
  owner: Owner | null;
}

interface Claims {
  sub?: string | undefined;
  tenant?: string;
  /** As for jose: `5m` is in five minutes, `-5m` five minutes ago; null omits the claim. */
  expires?: string | null;
}

const WRONG_SECRET = "a secret that somebody guessed";
const SITE = "http://shop.example";

/** All kinds of callers, in relation to one owner. */
export async function callersAround(owner: Owner, secret: string): Promise<Caller[]> {
  const account = { ...owner, guest: false };
  const { userId, tenantId } = owner;
  const before = await endedSessions(account);
  const own = await encodeSession(account);
  const other = (id: string): Owner => ({ tenantId, userId: `${id} beside ${userId}` });
  const elsewhere = { tenantId: "elsewhere", userId };
  const identified = async (
    name: string,
    group: CallerGroup,
    who: Owner,
    headers: Record<string, string>,
  ) => ({ name, group, owner: who, headers });
  const stranger = (name: string, headers: Record<string, string>): Caller => ({
    name,
    group: "stranger",
    owner: null,
    headers,
  });
  return [
    await identified("the owner", "owner", owner, cookie(own)),
    await identified(
      "another guest",
      "other",
      other("guest"),
      cookie(await encodeSession({ ...other("guest"), guest: true })),
    ),
    await identified(
      "another account",
      "other",
      other("account"),
      cookie(await encodeSession({ ...other("account"), guest: false })),
    ),
    await identified(
      "another bearer token",
      "other",
      other("token"),
      await bearer(secret, other("token").userId),
    ),
    await identified(
      "the same id in another tenant, by bearer token",
      "other",
      elsewhere,
      await bearer(secret, userId, { tenant: elsewhere.tenantId }),
    ),
    await identified(
      "the same id in another tenant, by cookie",
      "other",
      { tenantId: "abroad", userId },
      cookie(await encodeSession({ tenantId: "abroad", userId, guest: false })),
    ),
    await identified(
      "an owner of the site",
      "siteOwner",
      await newSiteOwner(other("site owner")),
      cookie(await encodeSession({ ...other("site owner"), guest: false })),
    ),
    {
      name: "the owner's browser on another site's page",
      group: "foreign",
      owner,
      headers: { ...cookie(own), origin: "https://evil.example" },
    },
    stranger("nobody", {}),
    stranger("an expired cookie", cookie(await expiredCookie(owner, secret))),
    stranger("a signed-out cookie", cookie(before.signedOut)),
    stranger("a cookie signed out everywhere", cookie(before.everywhere)),
    stranger("a forged cookie", cookie(await forgedCookie(owner))),
    stranger("a bearer token as a cookie", cookie(await sign({ sub: userId }, secret))),
    stranger("a cookie as a bearer token", { authorization: `Bearer ${own}` }),
    stranger("an expired bearer token", await bearer(secret, userId, { expires: "-5m" })),
    stranger("a forged bearer token", await bearer(WRONG_SECRET, userId)),
    stranger("an unsigned bearer token", { authorization: `Bearer ${unsigned(userId)}` }),
    stranger("a bearer token without exp", await bearer(secret, userId, { expires: null })),
    stranger("a bearer token without sub", await bearer(secret, undefined)),
    stranger("a password in place of a token", { authorization: `Basic ${own}` }),
  ];
}

async function newSiteOwner(owner: Owner): Promise<Owner> {
  const { tenantId, userId: id } = owner;
  const database = await getDatabase();
  await database.user.create({
    data: { tenantId, id, role: "owner", guest: false, createdAt: 0, seenAt: 0 },
  });
  return owner;
}

/** Cookies of sessions that were ended, one by one and all at once. */
async function endedSessions(account: Owner & { guest: boolean }) {
  const before = Date.now() - 10_000;
  const signedOut = await encodeSession(account);
  const session = await decodeSession(signedOut);
  if (!session) throw new Error("The cookie is valid.");
  await endSession(session);
  const everywhere = await encodeSession({ ...account, sessionId: "old", since: before - 1 });
  await endSessionsOf(account, () => before);
  return { signedOut, everywhere };
}

function cookie(token: string): Record<string, string> {
  return { cookie: `${sessionCookieName}=${token}`, origin: SITE };
}

async function bearer(
  secret: string,
  sub: string | undefined,
  claims: Claims = {},
): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await sign({ sub, ...claims }, secret)}` };
}

async function sign({ sub, tenant, expires = "5m" }: Claims, secret: string): Promise<string> {
  const token = new SignJWT(tenant ? { tenant } : {}).setProtectedHeader({ alg: "HS256" });
  if (sub) token.setSubject(sub);
  if (expires) token.setExpirationTime(expires);
  return token.sign(new TextEncoder().encode(secret));
}

function unsigned(sub: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none" })}.${part({ sub, exp: 4_102_444_800 })}.`;
}

const claimsOf = ({ tenantId, userId }: Owner) => ({
  sub: userId,
  tenant: tenantId,
  guest: false,
  sid: crypto.randomUUID(),
  since: Date.now(),
});

function forgedCookie(owner: Owner): Promise<string> {
  return encode({ token: claimsOf(owner), secret: WRONG_SECRET });
}

function expiredCookie(owner: Owner, secret: string): Promise<string> {
  return encode({ token: claimsOf(owner), secret, maxAge: -3_600 });
}
