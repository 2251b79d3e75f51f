import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount, findAccount } from "@/lib/auth/accounts";
import { ConcurrencyLimit } from "@/lib/auth/concurrency-limit";
import { openShopDatabase, type ShopDatabase } from "../../support/shop-database";

let shop: ShopDatabase;
beforeAll(async () => {
  shop = await openShopDatabase();
});
afterAll(() => shop.close());

const password = "a long enough password";

describe("creating an account", () => {
  it("twice at the same time creates one, and both requests get it", async () => {
    const credentials = { email: "race@example.com", password };
    const both = await Promise.all([createAccount(credentials), createAccount(credentials)]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0]).toMatchObject({ email: "race@example.com" });
    expect(await shop.database.user.count({ where: { email: "race@example.com" } })).toBe(1);
  });

  it("with a taken email is rejected like a wrong password, even in a race", async () => {
    const email = "taken@example.com";
    await createAccount({ email, password });
    expect(await createAccount({ email, password: "another password" })).toBeNull();
    expect(await findAccount({ email, password: "another password" })).toBeNull();
    const racers = await Promise.all(
      ["first password", "second password"].map((each) =>
        createAccount({ email: "both@example.com", password: each }),
      ),
    );
    expect(racers.filter(Boolean)).toHaveLength(1);
  });

  it("with the account's own password signs in", async () => {
    const credentials = { email: "again@example.com", password };
    const made = await createAccount(credentials);
    expect(await createAccount(credentials)).toEqual(made);
  });
});

describe("ConcurrencyLimit", () => {
  it("runs a limited number of tasks at a time, in order, and continues after one that fails", async () => {
    const queue = new ConcurrencyLimit(2);
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const task = (id: number) => async () => {
      running += 1;
      most = Math.max(most, running);
      order.push(id);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      if (id === 1) throw new Error("no");
      return id;
    };
    const all = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((id) => queue.run(task(id))));
    expect(all.map(({ status }) => status)).toEqual([
      "fulfilled",
      "rejected",
      ...Array(4).fill("fulfilled"),
    ]);
    expect(order).toEqual([0, 1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });
});
