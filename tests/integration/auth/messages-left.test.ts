import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { DatabaseClock } from "@/lib/db";
import { openShopDatabase } from "../../support/shop-database";
import { setEnvironment } from "../../support/set-environment";

const time = vi.hoisted(() => ({ now: Date.UTC(2031, 4, 5, 12) }));
vi.mock("@/lib/db/database-clock", async (load) => {
  const { fixedClock, ...rest } = await load<typeof import("@/lib/db/database-clock")>();
  const databaseClock: DatabaseClock = fixedClock(() => time.now);
  return { ...rest, fixedClock, databaseClock };
});
vi.mock("next/headers", async () => (await import("../../support/next-request")).nextHeaders);

const ADDRESS = "198.51.100.7";

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  setEnvironment({
    AUTH_SECRET: "a secret that only the tests know",
    TRUSTED_IP_HEADER: "x-real-ip",
    MESSAGES_PER_GUEST: "100/day",
    MESSAGES_PER_ADDRESS: "3/day",
  });
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});
beforeEach(() => {
  time.now += 86_400_000;
});

async function newGuest() {
  const { startGuestSession } = await import("@/lib/auth/guest");
  const { sessionCookieName } = await import("@/lib/auth/session-token");
  const { caller, token } = await startGuestSession(null);
  const headers = { cookie: `${sessionCookieName}=${token}`, "x-real-ip": ADDRESS };
  return { writer: { ...caller, address: ADDRESS }, headers };
}

async function left(headers: Record<string, string>) {
  const { readMessagesLeftAction } = await import("@/app/signin/limit-actions");
  const { nextRequest } = await import("../../support/next-request");
  return nextRequest.run(headers, readMessagesLeftAction);
}

async function write({ writer }: Awaited<ReturnType<typeof newGuest>>): Promise<void> {
  const { ceilings, messageCeilings } = await import("@/lib/limits");
  const { env } = await import("@/lib/env");
  await ceilings().reserve(messageCeilings(writer, env().messages));
}

it("a guest reads what is left of the limit that is reached first, and when it resets", async () => {
  const guest = await newGuest();
  expect(await left(guest.headers)).toEqual({ left: 3, of: 3, resets: null });
  await write(guest);
  // Another guest at the same address.
  await write(await newGuest());
  const resets = "at midnight UTC, in 12 hours";
  expect(await left(guest.headers)).toEqual({ left: 1, of: 3, resets });
});

it("a visitor who never acted has no limit to read", async () => {
  expect(await left({})).toBeNull();
});
