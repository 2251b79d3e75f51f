import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { placeOrderAction } from "@/components/shop/checkout/actions";
import { UNTOUCHED } from "@/components/shop/form-state";
import { startGuestSession } from "@/lib/auth/guest";
import { sessionCookieName } from "@/lib/auth/session-token";
import type { DatabaseClock } from "@/lib/db";
import { addToCart } from "@/lib/shop/cart-store";
import { saveAddress, saveDelivery } from "@/lib/shop/checkout/checkout-store";
import { openShopDatabase } from "../../support/shop-database";
import { nextRequest } from "../../support/next-request";
import { outcomeOf } from "../../support/next-outcome";
import { ORDER_DETAILS } from "../../support/order-details";

// The clock is fixed, so everything happens within one minute.
vi.mock("@/lib/db/database-clock", async (load) => {
  const { fixedClock, ...rest } = await load<typeof import("@/lib/db/database-clock")>();
  const databaseClock: DatabaseClock = fixedClock(() => Date.UTC(2031, 4, 5, 12));
  return { ...rest, fixedClock, databaseClock };
});
vi.mock("next/headers", async () => (await import("../../support/next-request")).nextHeaders);
vi.mock("next/cache", async (load) => ({
  ...(await load<object>()),
  refresh: () => undefined,
  updateTag: () => undefined,
}));

/** The limit documented in docs/security.md. */
const ORDERS_A_MINUTE = 20;

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  vi.stubEnv("AUTH_SECRET", "a secret that only the tests know");
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

/** Orders as a guest without history, and forges an address. */
async function orderAsNewGuest(index: number) {
  const { caller, token } = await startGuestSession(null);
  const owner = { tenantId: caller.tenantId, userId: caller.userId };
  await addToCart(owner, { productSlug: "enamel-mug" });
  await saveAddress(owner, ORDER_DETAILS.address);
  await saveDelivery(owner, ORDER_DETAILS.delivery);
  const headers = { cookie: `${sessionCookieName}=${token}`, "x-real-ip": `198.51.100.${index}` };
  return outcomeOf(() => nextRequest.run(headers, () => placeOrderAction(UNTOUCHED)));
}

it("one client that drops its cookies can place only a few orders a minute", async () => {
  for (let index = 1; index <= ORDERS_A_MINUTE; index += 1) {
    expect(await orderAsNewGuest(index)).toMatchObject({ kind: "redirect" });
  }
  expect(await orderAsNewGuest(ORDERS_A_MINUTE + 1)).toMatchObject({
    kind: "result",
    result: { message: expect.stringContaining("You have placed several orders already.") },
  });
});
