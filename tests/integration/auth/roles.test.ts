import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createAccount } from "@/lib/auth/accounts";
import { setOwner, siteOwner } from "@/lib/auth/roles";
import { encodeSession, sessionCookieName } from "@/lib/auth/session-token";
import { getDatabase } from "@/lib/db";
import { openShopDatabase } from "../../support/shop-database";
import { nextRequest } from "../../support/next-request";

vi.mock("next/headers", async () => (await import("../../support/next-request")).nextHeaders);

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  vi.stubEnv("AUTH_SECRET", "a secret that only the tests know");
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

async function newAccount() {
  const email = `${crypto.randomUUID()}@example.com`;
  const account = await createAccount({ email, password: "correct horse battery" });
  return { email, owner: { tenantId: "default", userId: account?.id ?? "" } };
}

/** Whether this user's browser is accepted as the site's owner. */
async function isLetIn(session: { tenantId: string; userId: string; guest?: boolean }) {
  const token = await encodeSession({ guest: false, ...session });
  const cookie = `${sessionCookieName}=${token}`;
  return (await nextRequest.run({ cookie }, () => siteOwner())) !== null;
}

describe("the site's owner", () => {
  it("is an account with the role, as long as it has the role", async () => {
    const { email, owner } = await newAccount();
    expect(await isLetIn(owner)).toBe(false);
    expect(await setOwner(` ${email.toUpperCase()} `, true)).toBe(true);
    expect(await isLetIn(owner)).toBe(true);
    expect(await setOwner(email, false)).toBe(true);
    expect(await isLetIn(owner)).toBe(false);
  });

  it("can't be an account without the role, a guest or a user of another tenant", async () => {
    const { email, owner } = await newAccount();
    const another = await newAccount();
    await setOwner(email, true);
    expect(await isLetIn(another.owner)).toBe(false);
    expect(await isLetIn({ ...owner, guest: true })).toBe(false);
    expect(await isLetIn({ ...owner, tenantId: "trail-club" })).toBe(false);
    expect(await nextRequest.run({}, () => siteOwner())).toBeNull();
  });

  it("can't be set for a guest or an unknown email", async () => {
    const { email, owner } = await newAccount();
    const database = await getDatabase();
    const where = { tenantId_id: { tenantId: owner.tenantId, id: owner.userId } };
    await database.user.update({ where, data: { guest: true } });
    expect(await setOwner(email, true)).toBe(false);
    expect(await setOwner("nobody@example.com", true)).toBe(false);
  });
});
