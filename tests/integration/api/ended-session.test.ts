import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openShopDatabase } from "../../support/shop-database";
import { setEnvironment } from "../../support/set-environment";

const OWNER = { userId: "user_1", tenantId: "default" };

let closeDatabase: () => Promise<void>;
let cookie: string;

beforeAll(async () => {
  setEnvironment({ AUTH_SECRET: "a secret that only the tests know", LOG_LEVEL: "silent" });
  ({ close: closeDatabase } = await openShopDatabase());
  const { encodeSession, sessionCookieName } = await import("@/lib/auth/session-token");
  cookie = `${sessionCookieName}=${await encodeSession({ ...OWNER, guest: false })}`;
  const { endSessionsOf } = await import("@/lib/auth/ended-sessions");
  await endSessionsOf(OWNER);
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

async function send(headers: Record<string, string>): Promise<Response> {
  const { POST } = await import("@/app/api/chatkit/route");
  return POST(new Request("http://localhost/api/chatkit", { method: "POST", headers, body: "{}" }));
}

describe("a request with the cookie of a session that has ended", () => {
  it("is refused, and the browser forgets the session and whose it was", async () => {
    const response = await send({ cookie });
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^acme\.session=; .*Max-Age=0/),
      expect.stringMatching(/^acme-visitor=; .*Max-Age=0/),
    ]);
  });
});

describe("a request without a valid identity that doesn't rely on the cookie", () => {
  it.each([
    ["no cookie", {}],
    ["a wrong bearer token next to a cookie", { authorization: "Bearer wrong" }],
  ])("leaves the browser's cookies alone: %s", async (_, headers) => {
    const response = await send({ ...headers, ...("authorization" in headers && { cookie }) });
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});
