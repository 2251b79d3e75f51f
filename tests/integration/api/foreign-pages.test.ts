import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openShopDatabase } from "../../support/shop-database";
import { setEnvironment } from "../../support/set-environment";

const SECRET = "a secret that only the tests know";
const HERE = "http://shop.example/api/chatkit";
const JSON_TYPE = { "content-type": "application/json" };

let closeDatabase: () => Promise<void>;
let cookie: string;
let bearer: string;

beforeAll(async () => {
  setEnvironment({
    AUTH_SECRET: SECRET,
    CORS_ORIGINS: "https://partner.example",
    CORS_COOKIES: "on",
    LOG_LEVEL: "silent",
  });
  ({ close: closeDatabase } = await openShopDatabase());
  const { encodeSession, sessionCookieName } = await import("@/lib/auth/session-token");
  const token = await encodeSession({ userId: "guest_1", tenantId: "default", guest: true });
  cookie = `${sessionCookieName}=${token}`;
  bearer = `Bearer ${await new SignJWT({})
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("kim")
    .setExpirationTime("5m")
    .sign(new TextEncoder().encode(SECRET))}`;
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

async function send(headers: Record<string, string>, method = "POST") {
  const { withCaller } = await import("@/lib/api/with-caller");
  const answer = withCaller(async () => new Response("done"), {
    contentType: "application/json",
  });
  const body = method === "POST" ? { body: "{}" } : {};
  const response = await answer(
    new Request(HERE, { method, headers: { host: "shop.example", ...headers }, ...body }),
  );
  return response.status;
}

describe("a change with a cookie", () => {
  it.each([
    ["this site", { origin: "http://shop.example" }, 200],
    ["this site behind a proxy that terminates TLS", { origin: "https://shop.example" }, 200],
    [
      "this site by the proxy's name for it",
      { origin: "https://shop.test", "x-forwarded-host": "shop.test" },
      200,
    ],
    ["an origin in CORS_ORIGINS", { origin: "https://partner.example" }, 200],
    ["a client that isn't a browser", {}, 200],
    ["this site, in a browser that sends no origin", { "sec-fetch-site": "same-origin" }, 200],
    ["another site", { origin: "https://evil.example" }, 403],
    ["another port", { origin: "http://shop.example:3001" }, 403],
    ["a subdomain", { origin: "http://blog.shop.example" }, 403],
    ["a sandboxed frame", { origin: "null" }, 403],
    ["another site that sends no origin", { "sec-fetch-site": "cross-site" }, 403],
    ["a subdomain that sends no origin", { "sec-fetch-site": "same-site" }, 403],
  ])("from %s: %o gets %i", async (_from, headers, status) => {
    expect(await send({ cookie, ...JSON_TYPE, ...headers })).toBe(status);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "isn't accepted as %s, which other sites' pages can send without a preflight",
    async (type) => {
      expect(await send({ cookie, "content-type": type })).toBe(415);
    },
  );

  it("may specify a character set", async () => {
    expect(await send({ cookie, "content-type": "Application/JSON; charset=utf-8" })).toBe(200);
  });
});

it("a bearer token is accepted from any origin, because browsers never send it automatically", async () => {
  const headers = { authorization: bearer, ...JSON_TYPE, origin: "https://anywhere.example" };
  expect(await send(headers)).toBe(200);
});
