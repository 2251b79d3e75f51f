import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openShopDatabase } from "../../support/shop-database";
import { setEnvironment } from "../../support/set-environment";

let closeDatabase: () => Promise<void>;
let sessions: typeof import("@/lib/auth/ended-sessions");
let tokens: typeof import("@/lib/auth/session-token");
let callers: typeof import("@/lib/auth/caller");

beforeAll(async () => {
  setEnvironment({ AUTH_SECRET: "a secret that only the tests know" });
  ({ close: closeDatabase } = await openShopDatabase());
  sessions = await import("@/lib/auth/ended-sessions");
  tokens = await import("@/lib/auth/session-token");
  callers = await import("@/lib/auth/caller");
});
afterEach(() => vi.useRealTimers());
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

const newUser = () => ({
  tenantId: "default",
  userId: `user_${crypto.randomUUID()}`,
  guest: false,
});
const isKnown = async (cookie: string) => (await callers.callerFromSession(cookie)) !== null;

async function sessionOf(cookie: string) {
  const session = await tokens.decodeSession(cookie);
  if (!session) throw new Error("The cookie is good");
  return session;
}

/** Puts a process's cache aside to simulate another process. */
function asAnotherProcess(): () => void {
  const mine: unknown = Reflect.get(globalThis, "chatkitStarterEndedSessions");
  Reflect.set(globalThis, "chatkitStarterEndedSessions", undefined);
  return () => Reflect.set(globalThis, "chatkitStarterEndedSessions", mine);
}

describe("a session that was ended", () => {
  it("by signing out is invalid immediately in every copy of its cookie, and other sessions stay valid", async () => {
    const user = newUser();
    const [here, elsewhere] = [await tokens.encodeSession(user), await tokens.encodeSession(user)];
    expect(await isKnown(here)).toBe(true);
    await sessions.endSession(await sessionOf(here));
    expect(await isKnown(here)).toBe(false);
    expect(await isKnown(elsewhere)).toBe(true);
  });

  it("isn't revived by a renewed cookie", async () => {
    const cookie = await tokens.encodeSession(newUser());
    const { renewSession } = await import("@/lib/auth/guest");
    const renewed = await renewSession(await sessionOf(cookie), 0, Number.MAX_SAFE_INTEGER);
    expect(await isKnown(renewed ?? "")).toBe(true);
    await sessions.endSession(await sessionOf(cookie));
    expect(await isKnown(renewed ?? "")).toBe(false);
  });

  it("everywhere is invalid in all browsers, and signing in again works", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const user = newUser();
    const cookies = [await tokens.encodeSession(user), await tokens.encodeSession(user)];
    const neighbor = await tokens.encodeSession(newUser());
    await sessions.endSessionsOf(user);
    expect(await Promise.all(cookies.map(isKnown))).toEqual([false, false]);
    expect(await isKnown(neighbor)).toBe(true);
    vi.setSystemTime(Date.now() + 1);
    expect(await isKnown(await tokens.encodeSession(user))).toBe(true);
  });

  it("by another process is invalid within ten seconds", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const user = newUser();
    const cookie = await tokens.encodeSession(user);
    expect(await isKnown(cookie)).toBe(true);
    const back = asAnotherProcess();
    await sessions.endSessionsOf(user);
    expect(await isKnown(cookie)).toBe(false);
    back();
    vi.setSystemTime(Date.now() + 10_000);
    expect(await isKnown(cookie)).toBe(false);
  });

  it("while it is being looked up isn't cached as valid", async () => {
    const cookie = await tokens.encodeSession(newUser());
    const session = await sessionOf(cookie);
    const looking = Array.from({ length: 5 }, () => sessions.isEnded(session));
    await Promise.all([...looking, sessions.endSession(session)]);
    expect(await sessions.isEnded(session)).toBe(true);
  });

  it("leaves a row without ids until its cookies expire", async () => {
    const { getDatabase } = await import("@/lib/db");
    const database = await getDatabase();
    await database.endedSession.deleteMany();
    const user = newUser();
    await sessions.endSessionsOf(user);
    expect(
      JSON.stringify((await database.endedSession.findMany()).map(({ key }) => key)),
    ).not.toContain(user.userId);
    const month = tokens.sessionMaxAgeSeconds * 1_000;
    await sessions.sweepEndedSessions(database, Date.now() + month - 60_000);
    expect(await database.endedSession.count()).toBe(1);
    await sessions.sweepEndedSessions(database, Date.now() + month + 60_000);
    expect(await database.endedSession.count()).toBe(0);
  });
});

describe("next-auth", () => {
  it("ends the account's session that a sign-in replaces, and no other", async () => {
    const { authOptions } = await import("@/lib/auth/auth-options");
    const account = newUser();
    const [replaced, elsewhere] = [
      await tokens.encodeSession(account),
      await tokens.encodeSession(account),
    ];
    const moveGuestData = vi.fn(async () => undefined);
    const { events } = authOptions({
      secure: false,
      caller: await callers.callerFromSession(replaced),
      tenantId: account.tenantId,
      origin: "http://shop.example",
      moveGuestData,
      onNewAccount: () => undefined,
    });
    await events?.signIn?.({
      user: { id: newUser().userId, email: "b@example.com" },
      account: null,
    });
    expect(await isKnown(replaced)).toBe(false);
    expect(await isKnown(elsewhere)).toBe(true);
    expect(moveGuestData).not.toHaveBeenCalled();
  });

  it("begins a new session at each sign-in and ends it at sign-out", async () => {
    const { authOptions } = await import("@/lib/auth/auth-options");
    const guest = { ...newUser(), guest: true, by: "cookie", name: undefined } as const;
    const guestCookie = await tokens.encodeSession(guest);
    const moveGuestData = vi.fn(async () => undefined);
    const { callbacks, events, jwt } = authOptions({
      secure: false,
      caller: guest,
      tenantId: guest.tenantId,
      origin: "http://shop.example",
      moveGuestData,
      onNewAccount: () => undefined,
    });
    const user = { id: newUser().userId, email: "a@example.com" };
    const sign = async () =>
      callbacks?.jwt?.({ token: {}, user, account: null, trigger: "signIn" });

    const [first, second] = [await sign(), await sign()];
    expect(first).toMatchObject({ sub: user.id, guest: false, sid: expect.any(String) });
    expect(second?.["sid"]).not.toBe(first?.["sid"]);

    await events?.signIn?.({ user, account: null });
    expect(moveGuestData).toHaveBeenCalledTimes(1);
    expect(await isKnown(guestCookie)).toBe(false);

    const { encode } = await import("next-auth/jwt");
    const secret = "a secret that only the tests know";
    const cookie = await encode({ token: { ...first }, secret });
    expect(await isKnown(cookie)).toBe(true);
    expect(await jwt?.decode?.({ token: cookie, secret })).toMatchObject({ sub: user.id });
    await events?.signOut?.({ token: first ?? {}, session: { expires: "" } });
    expect(await isKnown(cookie)).toBe(false);
    expect(await jwt?.decode?.({ token: cookie, secret })).toBeNull();
  });
});
