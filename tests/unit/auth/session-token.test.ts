import { SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type * as Caller from "@/lib/auth/caller";
import type * as Guest from "@/lib/auth/guest";
import type * as SessionToken from "@/lib/auth/session-token";
import { openShopDatabase } from "../../support/shop-database";
import { setEnvironment } from "../../support/set-environment";

const SECRET = "a secret of sixteen and more";
const kim = { userId: "kim", tenantId: "north", guest: false, name: "Kim" };
let session: typeof SessionToken;
let guests: typeof Guest;
let callers: typeof Caller;
let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  setEnvironment({ AUTH_SECRET: SECRET });
  ({ close: closeDatabase } = await openShopDatabase());
  session = await import("@/lib/auth/session-token");
  guests = await import("@/lib/auth/guest");
  callers = await import("@/lib/auth/caller");
});

afterEach(() => vi.useRealTimers());
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

describe("a session token", () => {
  it("identifies the user it was created for", async () => {
    const decoded = await session.decodeSession(await session.encodeSession(kim));
    expect(decoded).toMatchObject(kim);
  });

  it("is encrypted", async () => {
    const token = await session.encodeSession(kim);
    expect(Buffer.from(token, "base64url").toString()).not.toContain("kim");
  });

  it("expires after thirty days", async () => {
    const token = await session.encodeSession(kim);
    vi.useFakeTimers({ now: Date.now() + (session.sessionMaxAgeSeconds + 60) * 1_000 });
    expect(await session.decodeSession(token)).toBeNull();
  });

  it.each([undefined, "", "kim", "a.b.c", "a.b.c.d.e"])(
    "is rejected if it is %j",
    async (token) => {
      expect(await session.decodeSession(token)).toBeNull();
    },
  );

  it("is rejected if it was changed", async () => {
    const token = await session.encodeSession(kim);
    const last = token.at(-3) === "A" ? "B" : "A";
    expect(
      await session.decodeSession(`${token.slice(0, -3)}${last}${token.slice(-2)}`),
    ).toBeNull();
  });

  it("can't be created by signing a bearer token", async () => {
    const signed = await new SignJWT({ sub: "kim", tenant: "north", guest: false })
      .setProtectedHeader({ alg: "HS256" })
      .setExpirationTime("5m")
      .sign(new TextEncoder().encode(SECRET));
    expect(await session.decodeSession(signed)).toBeNull();
  });
});

describe("a guest session", () => {
  it("belongs to a new user each time", async () => {
    const [one, other] = await Promise.all([
      guests.startGuestSession(null),
      guests.startGuestSession(null),
    ]);
    expect(one.caller.userId).toMatch(/^guest_[0-9a-f]{32}$/);
    expect(other.caller.userId).not.toBe(one.caller.userId);
    expect(await session.decodeSession(one.token)).toMatchObject({
      userId: one.caller.userId,
      tenantId: "default",
      guest: true,
    });
  });

  it("is renewed only if little of its lifetime is left", async () => {
    const identity = { ...kim, sessionId: "session_1", since: 7, expiresAt: 1_000 };
    expect(await guests.renewSession(identity, 0, 999)).toBeNull();
    const renewed = await guests.renewSession(identity, 2, 999);
    expect(await session.decodeSession(renewed ?? undefined)).toMatchObject({
      ...kim,
      sessionId: "session_1",
      since: 7,
    });
  });
});

describe("identifyCaller", () => {
  function request(headers: Record<string, string>): Request {
    return new Request("http://shop.example/api/chatkit", { headers });
  }

  it("finds the session cookie among other cookies", async () => {
    const cookie = `theme=dark; acme.session=${await session.encodeSession(kim)}; x=y`;
    const sessionId = expect.stringMatching(/^[0-9a-f-]{36}$/);
    const caller = await callers.identifyCaller(request({ cookie }));
    expect(caller).toEqual({ ...kim, by: "cookie", sessionId });
  });

  it("doesn't fall back to a cookie if the bearer token is invalid", async () => {
    const cookie = `acme.session=${await session.encodeSession(kim)}`;
    const headers = { cookie, authorization: "Bearer forged" };
    expect(await callers.identifyCaller(request(headers))).toBeNull();
  });

  it("identifies nobody with another scheme", async () => {
    expect(
      await callers.identifyCaller(request({ authorization: "Basic a2ltOmtpbQ==" })),
    ).toBeNull();
  });
});
