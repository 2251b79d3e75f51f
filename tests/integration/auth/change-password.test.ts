import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DatabaseClock } from "@/lib/db";
import { openShopDatabase } from "../../support/shop-database";
import { setEnvironment } from "../../support/set-environment";

// The clock is fixed, so everything in a test happens within one minute.
vi.mock("@/lib/db/database-clock", async (load) => {
  const { fixedClock, ...rest } = await load<typeof import("@/lib/db/database-clock")>();
  const databaseClock: DatabaseClock = fixedClock(() => Date.UTC(2031, 4, 5, 12));
  return { ...rest, fixedClock, databaseClock };
});

const OLD = "correct horse battery";
const NEW = "staple correct horse";
const SECRET = "a secret that only the tests know";

let closeDatabase: () => Promise<void>;
let accounts: typeof import("@/lib/auth/accounts");
let tokens: typeof import("@/lib/auth/session-token");
let callers: typeof import("@/lib/auth/caller");

beforeAll(async () => {
  setEnvironment({ AUTH_SECRET: SECRET, LOG_LEVEL: "silent" });
  ({ close: closeDatabase } = await openShopDatabase());
  accounts = await import("@/lib/auth/accounts");
  tokens = await import("@/lib/auth/session-token");
  callers = await import("@/lib/auth/caller");
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

async function newAccount() {
  const email = `${crypto.randomUUID()}@example.com`;
  const account = await accounts.createAccount({ email, password: OLD });
  const owner = { userId: account?.id ?? "", tenantId: "default" };
  const session = () => tokens.encodeSession({ ...owner, guest: false });
  return { owner, email, here: await session(), elsewhere: await session() };
}

const post = (token: string, body: object) =>
  postWith({ cookie: `${tokens.sessionCookieName}=${token}` }, body);

async function postWith(identity: Record<string, string>, body: object): Promise<Response> {
  const { POST } = await import("@/app/api/account/password/route");
  return POST(
    new Request("http://shop.example/api/account/password", {
      method: "POST",
      headers: { ...identity, "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  );
}

const isSignedIn = async (token: string) => (await callers.callerFromSession(token)) !== null;
const opens = async (email: string, password: string) =>
  (await accounts.findAccount({ email, password })) !== null;

describe("a changed password", () => {
  it("replaces the old one and ends every session except a new one in this browser", async () => {
    const { email, here, elsewhere } = await newAccount();
    const response = await post(here, { current: OLD, next: NEW });
    expect(response.status).toBe(204);
    expect(await opens(email, OLD)).toBe(false);
    expect(await opens(email, NEW)).toBe(true);
    expect(await isSignedIn(here)).toBe(false);
    expect(await isSignedIn(elsewhere)).toBe(false);
    const [, renewed = ""] =
      /^acme\.session=([^;]+)/.exec(response.headers.get("set-cookie") ?? "") ?? [];
    expect(await isSignedIn(renewed)).toBe(true);
  });

  it("requires the current one, and wrong ones count as sign-in attempts", async () => {
    const { email, here } = await newAccount();
    const statuses: number[] = [];
    for (let count = 0; count < 12; count += 1) {
      statuses.push((await post(here, { current: "a wrong password", next: NEW })).status);
    }
    expect(statuses).toEqual([...Array(10).fill(403), 429, 429]);
    expect(await opens(email, OLD)).toBe(true);
    expect(await isSignedIn(here)).toBe(true);
  });

  it("is the first one if two are set concurrently", async () => {
    const { changePassword } = await import("@/lib/auth/change-password");
    const { owner, email } = await newAccount();
    const given = [NEW, "horse staple battery"];
    const changed = await Promise.all(
      given.map((next) => changePassword(owner, { current: OLD, next })),
    );
    expect(changed.toSorted()).toEqual([false, true]);
    expect(await Promise.all(given.map((password) => opens(email, password)))).toEqual(changed);
  });

  it("can't be set with a bearer token, which another app may have", async () => {
    const { owner, email } = await newAccount();
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: "HS256" })
      .setSubject(owner.userId)
      .setExpirationTime("5m")
      .sign(new TextEncoder().encode(SECRET));
    const change = { current: OLD, next: NEW };
    const response = await postWith({ authorization: `Bearer ${token}` }, change);
    expect(response.status).toBe(409);
    expect(await opens(email, OLD)).toBe(true);
  });

  it("must be long enough", async () => {
    const { email, here } = await newAccount();
    const response = await post(here, { current: OLD, next: "short" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: { message: "next: Use at least 10 characters." },
    });
    expect(await opens(email, OLD)).toBe(true);
  });

  it("can be set by the site's operator", async () => {
    const { resetPassword } = await import("@/lib/auth/change-password");
    const { email, here } = await newAccount();
    const password = await resetPassword(` ${email.toUpperCase()} `);
    expect(await opens(email, password ?? "")).toBe(true);
    expect(await opens(email, OLD)).toBe(false);
    expect(await isSignedIn(here)).toBe(false);
    expect(await resetPassword("nobody@example.com")).toBeNull();
  });

  it("can't be set for accounts without a password", async () => {
    const token = await tokens.encodeSession({
      userId: "github:1",
      tenantId: "default",
      guest: false,
    });
    expect((await post(token, { current: OLD, next: NEW })).status).toBe(409);
  });
});
