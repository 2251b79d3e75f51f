import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { NextRequest } from "next/server";
import type { DatabaseClock } from "@/lib/db";
import { openShopDatabase } from "../../support/shop-database";
import { setEnvironment } from "../../support/set-environment";

const CALLBACK = "http://shop.example/api/auth/callback/password";
const FORM = "application/x-www-form-urlencoded";

// The clock is fixed, so everything in a test happens within one minute.
vi.mock("@/lib/db/database-clock", async (load) => {
  const { fixedClock, ...rest } = await load<typeof import("@/lib/db/database-clock")>();
  const databaseClock: DatabaseClock = fixedClock(() => Date.UTC(2031, 4, 5, 12));
  return { ...rest, fixedClock, databaseClock };
});

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  setEnvironment({
    AUTH_SECRET: "a secret that only the tests know",
    TRUSTED_IP_HEADER: "x-real-ip",
    LOG_LEVEL: "silent",
  });
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

async function send(body: string, headers: Record<string, string> = {}): Promise<Response> {
  const { apiRoute } = await import("@/lib/api/api-route");
  const { readAuthBody } = await import("@/lib/api/auth-request");
  const answer = apiRoute(async ({ request }) => new Response(await readAuthBody(request)));
  return answer(
    new Request(CALLBACK, {
      method: "POST",
      headers: { "content-type": FORM, host: "shop.example", ...headers },
      body,
    }),
  );
}

let lastAddress = 0;
const newAddress = () => ({ "x-real-ip": `198.51.100.${(lastAddress += 1)}` });
const newEmail = () => `${crypto.randomUUID()}@example.com`;
const attempt = (email: string, intent = "sign-in") =>
  new URLSearchParams({ email, password: "wrong password", intent }).toString();

async function statuses(times: number, next: () => Promise<Response>): Promise<number[]> {
  const all: number[] = [];
  for (let count = 0; count < times; count += 1) all.push((await next()).status);
  return all;
}
const passed = (all: number[]) => all.filter((status) => status === 200).length;

describe("sign-in requests", () => {
  it.each([
    ["javascript:alert(1)", undefined, 400],
    ["http://[", undefined, 400],
    ["", "shop", 400],
    ["/orders", "http://shop.example/cart", 200],
    ["https://other.example", undefined, 200],
    ["", undefined, 200],
  ])("return to %j, or to the cookie's %j, with status %i", async (url, cookie, status) => {
    const { apiRoute } = await import("@/lib/api/api-route");
    const { requireCallbackUrl } = await import("@/lib/api/auth-request");
    const answer = apiRoute(async ({ request }) => {
      requireCallbackUrl(new NextRequest(request), "return-to");
      return new Response();
    });
    const query = new URLSearchParams({ callbackUrl: url });
    const headers = { cookie: `return-to=${cookie ?? ""}` };
    const request = new Request(`http://shop.example/api/auth/session?${query}`, { headers });
    expect((await answer(request)).status).toBe(status);
  });

  it.each([
    ["host", "a b", 400],
    ["host", "[::1", 400],
    ["x-forwarded-host", "shop.example:99999", 400],
    ["x-forwarded-host", "%zz", 400],
    ["host", "[::1]:3000", 200],
    ["x-forwarded-host", "shop.example", 200],
  ])("from the %s %j get the status %i", async (name, value, status) => {
    const { apiRoute } = await import("@/lib/api/api-route");
    const { requireHost } = await import("@/lib/api/auth-request");
    const answer = apiRoute(async ({ request }) => {
      requireHost(request.headers);
      return new Response();
    });
    const headers = { [name]: value };
    const request = new Request("http://shop.example/api/auth/session", { headers });
    expect((await answer(request)).status).toBe(status);
  });

  it("pass through unchanged", async () => {
    const body = attempt(newEmail());
    expect(await (await send(body, newAddress())).text()).toBe(body);
    const json = JSON.stringify({ email: newEmail(), password: "wrong password" });
    const answer = await send(json, { "content-type": "application/json", ...newAddress() });
    expect(await answer.text()).toBe(json);
  });

  it("are rejected above 16 KB", async () => {
    const answer = await send(`email=${"a".repeat(17_000)}`, newAddress());
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: "too_large" } });
  });

  it.each([
    ["{", "application/json", 400],
    ["[]", "application/json", 400],
    ["null", "application/json", 400],
    ["email=a", "text/plain", 415],
    ["email=a", "", 415],
    ["--x--", "multipart/form-data; boundary=x", 415],
  ])("with the body %j of type %j are rejected as JSON", async (body, type, status) => {
    const answer = await send(body, { "content-type": type, ...newAddress() });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { message: expect.any(String) } });
  });

  it("are accepted only from this site's pages", async () => {
    const from = async (origin: string) =>
      (await send(attempt(newEmail()), { origin, ...newAddress() })).status;
    expect(await from("http://shop.example")).toBe(200);
    expect(await from("http://shop.example:8080")).toBe(403);
    expect(await from("https://evil.shop.example")).toBe(403);
    expect(await from("null")).toBe(403);
  });

  it("are limited per email from any address and in any spelling", async () => {
    const email = newEmail();
    const all = await statuses(12, () => send(attempt(` ${email.toUpperCase()}`), newAddress()));
    expect(passed(all)).toBe(10);
    const refused = await send(attempt(email), newAddress());
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await send(attempt(newEmail()), newAddress())).status).toBe(200);
  });

  it("are limited per address for any email", async () => {
    const address = newAddress();
    const all = await statuses(12, () => send(attempt(newEmail()), address));
    expect(passed(all)).toBe(10);
  });

  it("create only a few accounts from one address", async () => {
    const address = newAddress();
    const all = await statuses(5, () => send(attempt(newEmail(), "create"), address));
    expect(passed(all)).toBe(3);
    expect((await send(attempt(newEmail()), address)).status).toBe(200);
  });
});
