import { describe, expect, it } from "vitest";
import type { Database, Owner } from "@/lib/db";
import { PrismaUsageStore, type TurnUsage } from "@/lib/stores";
import { createOwner } from "@/packages/chatkit-server/tests/contract/contract-stores";

const usage: TurnUsage = {
  turnId: "trn_1",
  threadId: "thr_1",
  requestId: "req_1",
  messages: 1,
  model: "stand-in",
  modelCalls: 1,
  inputTokens: 100,
  cachedTokens: 60,
  outputTokens: 20,
  reasoningTokens: 5,
  firstWordMs: null,
  totalMs: 900,
  tools: [],
  ending: "complete",
};

export function describeUsage(database: Database): void {
  let now = 0;
  const store = new PrismaUsageStore({ database: async () => database, clock: () => now });

  async function createUser(tenantId?: string): Promise<Owner> {
    const owner = createOwner(tenantId);
    const identity = { tenantId: owner.tenantId, id: owner.userId };
    await database.user.create({ data: { ...identity, guest: true, createdAt: 0, seenAt: 0 } });
    return owner;
  }

  describe("usage", () => {
    it("sums an owner's turns since a given time, and no one else's", async () => {
      const owner = await createUser();
      const stranger = await createUser(owner.tenantId);
      for (const [turnId, at, messages] of [
        ["trn_1", 1_000, 1],
        ["trn_2", 2_000, 1],
        ["trn_3", 3_000, 0],
      ] as const) {
        now = at;
        await store.save({ ...usage, turnId, messages }, owner);
      }
      await store.save(usage, stranger);
      expect(await store.sumSince(2_000, owner)).toEqual({ messages: 1, tokens: 240 });
      expect(await store.sumSince(0, owner)).toEqual({ messages: 2, tokens: 360 });
      expect(await store.sumSince(3_001, owner)).toEqual({ messages: 0, tokens: 0 });
    });

    it("counts a turn once even if it is saved twice", async () => {
      const owner = await createUser();
      await store.save(usage, owner);
      await store.save(usage, owner);
      expect(await store.sumSince(0, owner)).toEqual({ messages: 1, tokens: 120 });
    });

    it("isn't saved for a user who has been deleted with the turn", async () => {
      const owner = createOwner();
      await store.save(usage, owner);
      expect(await database.turnUsage.count({ where: owner })).toBe(0);
    });
  });
}
