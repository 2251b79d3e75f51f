import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { DatabaseClock } from "@/lib/db";
import { openShopDatabase } from "../../support/shop-database";
import {
  startOpenAIServer,
  STAND_IN_KEY,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";
import { setEnvironment } from "../../support/set-environment";

const ADDRESS = "http://localhost/api/chatkit";
/** The limit documented in docs/security.md. */
const MAX_CALLS_A_MINUTE = 30;
const MAX_MESSAGES_A_MINUTE = 20;

const after = vi.hoisted(() => vi.fn<(work: Promise<void>) => void>());
vi.mock("next/server", async (load) => ({ ...(await load<object>()), after }));

// The clock is fixed, so everything in a test happens within one minute.
const time = vi.hoisted(() => ({ now: Date.UTC(2031, 4, 5, 12) }));
vi.mock("@/lib/db/database-clock", async (load) => {
  const { fixedClock, ...rest } = await load<typeof import("@/lib/db/database-clock")>();
  const databaseClock: DatabaseClock = fixedClock(() => time.now);
  return { ...rest, fixedClock, databaseClock };
});

let closeDatabase: () => Promise<void>;
let openai: OpenAIServer;

beforeAll(async () => {
  setEnvironment({ AUTH_SECRET: "a secret that only the tests know" });
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(() => closeDatabase());

beforeEach(async () => {
  time.now += 86_400_000;
  openai = await startOpenAIServer();
});
afterEach(() => openai.close());

/** The routes of a new process with these variables and otherwise default limits. */
async function startRoute(variables: Record<string, string> = {}) {
  setEnvironment({
    AUTH_SECRET: "a secret that only the tests know",
    OPENAI_API_KEY: STAND_IN_KEY,
    OPENAI_BASE_URL: openai.url,
    TRUSTED_IP_HEADER: "",
    LOG_LEVEL: "silent",
    ...variables,
  });
  Reflect.deleteProperty(globalThis, "chatkitStarterAssistant");
  const { POST } = await import("@/app/api/chatkit/route");
  const { startGuestSession } = await import("@/lib/auth/guest");
  const { encodeSession, sessionCookieName } = await import("@/lib/auth/session-token");
  const { SignJWT } = await import("jose");
  const cookieOf = (token: string) => ({ cookie: `${sessionCookieName}=${token}` });

  async function say(headers: Record<string, string>) {
    const input = {
      content: [{ type: "input_text", text: "I need boots for a winter hike" }],
      attachments: [],
      inference_options: {},
    };
    const response = await POST(
      new Request(ADDRESS, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ type: "threads.create", params: { input } }),
      }),
    );
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  return {
    say,
    newGuest: async () => cookieOf((await startGuestSession(null)).token),
    account: async (userId: string) =>
      cookieOf(await encodeSession({ userId, tenantId: "default", guest: false })),
    bearer: async (userId: string) => ({
      authorization: `Bearer ${await new SignJWT({})
        .setProtectedHeader({ alg: "HS256" })
        .setSubject(userId)
        .setExpirationTime("5m")
        .sign(new TextEncoder().encode("a secret that only the tests know"))}`,
    }),
  };
}

function forgedAddress(index: number): Record<string, string> {
  const address = `198.51.100.${index}`;
  return { "x-forwarded-for": address, "x-real-ip": address, "cf-connecting-ip": address };
}

describe("one anonymous client, whatever it does with its cookies", () => {
  it("can't cause more model calls per minute than documented", async () => {
    const { say, newGuest } = await startRoute();
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, async (_, index) =>
        say({ ...(await newGuest()), ...forgedAddress(index) }),
      ),
    );
    const answered = outcomes.filter(({ status }) => status === 200);
    expect(answered).toHaveLength(MAX_MESSAGES_A_MINUTE);
    expect(outcomes.filter(({ status }) => status === 429)).toHaveLength(40);
    expect(openai.requests).toHaveLength(MAX_CALLS_A_MINUTE);
    expect(answered.map(({ text }) => text).join()).toContain(
      "The assistant has reached its limit of answers for one visitor. Please try again in 60 seconds.",
    );
  });

  it("is informed when it can write again, and then can", async () => {
    const { say, newGuest } = await startRoute({ MESSAGES_PER_ADDRESS: "1/minute, 2/day" });
    expect((await say(await newGuest())).status).toBe(200);
    time.now += 20_000;
    const refused = await say(await newGuest());
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("40");
    expect(JSON.parse(refused.text)).toMatchObject({
      error: {
        code: "rate_limited",
        message:
          "You and the guests who share your limit have reached the limit of 1 message per minute. " +
          "You can write again in 40 seconds.",
      },
    });
    time.now += 40_000;
    expect((await say(await newGuest())).status).toBe(200);
    time.now += 60_000;
    const spent = await say(await newGuest());
    expect(spent.headers.get("retry-after")).toBe(String(12 * 3_600 - 120));
    expect(spent.text).toContain("at midnight UTC, in 12 hours. Sign in for a higher limit.");
    time.now += 12 * 3_600_000 - 120_000;
    expect((await say(await newGuest())).status).toBe(200);
  });

  it("doesn't affect accounts, tokens and other addresses", async () => {
    const { say, newGuest, account, bearer } = await startRoute({
      TRUSTED_IP_HEADER: "x-real-ip",
      MESSAGES_PER_ADDRESS: "1/minute",
    });
    const from = (address: string) => ({ "x-real-ip": address });
    expect((await say({ ...(await newGuest()), ...from("2001:db8::1") })).status).toBe(200);
    // Another address in the same network.
    expect((await say({ ...(await newGuest()), ...from("2001:db8::2") })).status).toBe(429);
    expect((await say({ ...(await newGuest()), ...from("2001:db8:0:1::2") })).status).toBe(200);
    expect((await say({ ...(await bearer("ada")), ...from("2001:db8::1") })).status).toBe(200);
    expect((await say(await account("user_ada"))).status).toBe(200);
  });
});

describe("the messages of a user", () => {
  it("are limited for a guest, an account, a tenant and the site, each with a variable", async () => {
    const { say, newGuest, account, bearer } = await startRoute({
      MESSAGES_PER_GUEST: "1/day",
      MESSAGES_PER_USER: "2/day",
      MESSAGES_PER_ADDRESS: "unlimited",
      MESSAGES_PER_SITE: "5/day",
    });
    const guest = await newGuest();
    const statuses: number[] = [];
    for (const who of [guest, guest, await newGuest()]) statuses.push((await say(who)).status);
    for (let count = 0; count < 3; count += 1)
      statuses.push((await say(await account("user_1"))).status);
    for (let count = 0; count < 2; count += 1)
      statuses.push((await say(await bearer("kim"))).status);
    expect(statuses).toEqual([200, 429, 200, 200, 200, 429, 200, 429]);
  });

  it("are limited per tenant, however many users it has", async () => {
    const { say, newGuest } = await startRoute({
      MESSAGES_PER_ADDRESS: "unlimited",
      MESSAGES_PER_TENANT: "3/minute",
    });
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, async () => say(await newGuest())),
    );
    expect(outcomes.filter(({ status }) => status === 200)).toHaveLength(3);
  });
});
