import { createClient } from "@libsql/client";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSqliteDatabase, type TestDatabase } from "../../support/database/sqlite-database";

let opened: TestDatabase;
beforeAll(async () => {
  opened = await createSqliteDatabase();
  // The first query opens the connection, which takes longer than the lock is held.
  await opened.database.user.count();
});
afterAll(() => opened.close());

const newUser = () => ({
  tenantId: "default",
  id: crypto.randomUUID(),
  guest: true,
  createdAt: 0n,
  seenAt: 0n,
});

/** Takes the writer's lock as another process does; the result gives it back. */
async function takeLock(): Promise<() => Promise<void>> {
  const other = createClient({ url: opened.url });
  await other.execute("BEGIN IMMEDIATE");
  return async () => {
    await other.execute("COMMIT");
    other.close();
  };
}

/** Prisma sends nothing before somebody asks for the result. */
function begin(user: ReturnType<typeof newUser>) {
  return opened.database.user.create({ data: user }).then((row) => row);
}

// The lock is given back by this very event loop: what waits for it without letting others run waits
// for nothing.
describe("while another process holds SQLite's lock, the event loop keeps running", () => {
  it("and a write finishes once the lock is free", async () => {
    const release = await takeLock();
    const user = newUser();
    const written = begin(user);
    await wait(200);
    await release();
    expect(await written).toMatchObject({ id: user.id });
  });

  it("and so does a transaction as a whole", async () => {
    const release = await takeLock();
    const users = [newUser(), newUser()];
    const written = opened.database.$transaction(async (transaction) => {
      for (const user of users) await transaction.user.create({ data: user });
    });
    await wait(200);
    await release();
    await written;
    const ids = users.map(({ id }) => id);
    expect(await opened.database.user.count({ where: { id: { in: ids } } })).toBe(2);
  });

  it("and many waiting writes all finish, once each", async () => {
    const release = await takeLock();
    const users = Array.from({ length: 20 }, newUser);
    const written = users.map(begin);
    await wait(100);
    await release();
    await Promise.all(written);
    const ids = users.map(({ id }) => id);
    expect(await opened.database.user.count({ where: { id: { in: ids } } })).toBe(20);
  });
});
