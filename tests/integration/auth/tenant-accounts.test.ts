import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Caller } from "@/lib/auth/caller";
import type { Owner } from "@/lib/db";
import { openShopDatabase } from "../../support/shop-database";
import { setEnvironment } from "../../support/set-environment";

const PASSWORD = "correct horse battery";

let closeDatabase: () => Promise<void>;
beforeAll(async () => {
  setEnvironment({ AUTH_SECRET: "a secret that only the tests know", LOG_LEVEL: "silent" });
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

/** Signs in on a tenant's page as next-auth does; the new session's claims. */
async function signIn(caller: Caller, tenantId: string, email: string) {
  const { authOptions } = await import("@/lib/auth/auth-options");
  const { moveGuestData } = await import("@/lib/data-rights");
  const { dataDomains } = await import("@/lib/domains");
  const { getDatabase } = await import("@/lib/db");
  const database = await getDatabase();
  const created: string[] = [];
  const { callbacks, events, providers } = authOptions({
    secure: false,
    caller,
    tenantId,
    origin: "http://shop.example",
    moveGuestData: async (guest, account) =>
      void (await moveGuestData({ database, domains: dataDomains, guest, account })),
    onNewAccount: (account) => void created.push(account.email),
  });
  const credentials = { email, password: PASSWORD, intent: "create" };
  const user = await providers[0]?.options?.["authorize"](credentials, {});
  await events?.signIn?.({ user, account: null });
  const claims = await callbacks?.jwt?.({ token: {}, user, account: null, trigger: "signIn" });
  return { account: { tenantId, userId: String(user.id) }, claims, created };
}

async function guestWithFact(host: string) {
  const { startGuestSession } = await import("@/lib/auth/guest");
  const { ensureUser } = await import("@/lib/auth/ensure-user");
  const { rememberFact } = await import("@/lib/memory/fact-store");
  const { caller } = await startGuestSession(host);
  await ensureUser(caller);
  await rememberFact({ tenantId: caller.tenantId, userId: caller.userId }, "Wears size 44");
  return caller;
}

async function factsOf({ tenantId, userId }: Owner): Promise<number> {
  const { listFacts } = await import("@/lib/memory/fact-store");
  return (await listFacts({ tenantId, userId })).length;
}

const newEmail = () => `${crypto.randomUUID()}@example.com`;

describe("a guest who signs in", () => {
  it.each([
    ["shop.example", "default"],
    ["club.localhost:3000", "trail-club"],
  ])("on %s keeps what they have, in an account of that tenant", async (host, tenantId) => {
    const guest = await guestWithFact(host);
    const { account, claims } = await signIn(guest, tenantId, newEmail());
    expect(claims).toMatchObject({ sub: account.userId, tenant: tenantId, guest: false });
    expect(await factsOf(account)).toBe(1);
    expect(await factsOf(guest)).toBe(0);
  });

  it("takes nothing from one tenant to another", async () => {
    const guest = await guestWithFact("club.localhost");
    const { account } = await signIn(guest, "default", newEmail());
    expect(await factsOf(account)).toBe(0);
    expect(await factsOf(guest)).toBe(1);
  });
});

describe("an email", () => {
  it("has one account in each tenant, and signs in to that of the page", async () => {
    const email = newEmail();
    const guest = await guestWithFact("club.localhost");
    const club = await signIn(guest, "trail-club", email);
    const shop = await signIn(guest, "default", email);
    expect(shop.account.userId).not.toBe(club.account.userId);
    expect([club.created, shop.created]).toEqual([[email], [email]]);
    const again = await signIn(guest, "trail-club", email);
    expect(again).toMatchObject({ account: club.account, created: [] });
  });

  it("counts its wrong passwords in each tenant by itself", async () => {
    const { signInCeilings } = await import("@/lib/auth/sign-in-ceilings");
    const keyOf = (tenantId: string) =>
      signInCeilings({ tenantId, email: "a@example.com", address: null, creates: false })[0]
        ?.subject;
    expect(keyOf("trail-club")).not.toEqual(keyOf("default"));
  });
});
