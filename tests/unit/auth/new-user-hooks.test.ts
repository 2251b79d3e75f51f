import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ensureUser, forgetUser } from "@/lib/auth/ensure-user";
import { onNewUser } from "@/lib/auth/new-user-hooks";
import type { Owner } from "@/lib/db";
import { registerNewUserHooks } from "@/lib/domains";
import { listOrders } from "@/lib/shop/order-store";
import { newOwner, openShopDatabase, type ShopDatabase } from "../../support/shop-database";

const noon = Date.parse("2026-03-01T12:00:00Z");
let shop: ShopDatabase;
const seen: Owner[] = [];

beforeAll(async () => {
  shop = await openShopDatabase();
  onNewUser("test", async () => undefined);
  onNewUser("test", async (owner) => void seen.push(owner));
});

afterAll(() => shop.close());

afterEach(() => void seen.splice(0));

describe("hooks for new users", () => {
  it("run only at a user's first request, once per name", async () => {
    const owner = newOwner();
    const caller = { ...owner, guest: true, by: "cookie", name: "Ada" } as const;
    await ensureUser(caller, () => noon + 1);
    expect(seen).toEqual([owner]);
    await ensureUser(caller, () => noon + 2);
    forgetUser(owner);
    await ensureUser(caller, () => noon + 3);
    expect(seen).toHaveLength(1);
  });

  it("run again for a user whose data was deleted", async () => {
    const owner = newOwner();
    const caller = { ...owner, guest: true, by: "cookie", name: undefined } as const;
    await ensureUser(caller, () => noon + 1);
    await shop.database.user.deleteMany({ where: { id: owner.userId } });
    forgetUser(owner);
    await ensureUser(caller, () => noon + 2);
    expect(seen).toHaveLength(2);
  });

  it("create sample orders on a first visit, and nothing if the app registers none", async () => {
    const before = newOwner();
    await ensureUser({ ...before, guest: true, by: "cookie", name: undefined });
    expect(await listOrders(before)).toEqual([]);

    registerNewUserHooks();
    const after = newOwner();
    await ensureUser({ ...after, guest: true, by: "cookie", name: undefined });
    expect(await listOrders(after)).toMatchObject([
      { status: "shipped", sample: true },
      { status: "delivered", sample: true },
    ]);
  });
});
