import { beforeEach, describe, expect, it } from "vitest";
import { NotFoundError } from "@acme/chatkit-server";
import { isMissingReference, isUniqueViolation, type Database, type Owner } from "@/lib/db";
import { PrismaFeedbackStore, PrismaStore } from "@/lib/stores";
import { makeAttachment, makeThread } from "@/packages/chatkit-server/tests/contract/builders";
import { createOwner } from "@/packages/chatkit-server/tests/contract/contract-stores";

/** Constraint violations are recognized with every driver. */
export function describeConstraints(database: Database): void {
  const open = async () => database;
  const store = new PrismaStore<Owner>({ database: open });
  const feedback = new PrismaFeedbackStore({ database: open });

  describe("rejected rows", () => {
    let owner: Owner;

    beforeEach(async () => {
      owner = createOwner();
      await store.saveThread(makeThread(), owner);
    });

    it("for a thread that doesn't exist report that", async () => {
      const stranger = createOwner();
      const vote = { threadId: "thr_1", itemIds: ["msg_1"], kind: "positive" as const };
      await feedback.save(vote, owner);
      await expect(feedback.save(vote, stranger)).rejects.toThrow(NotFoundError);
      const attachment = makeAttachment({ thread_id: "thr_1" });
      await store.saveAttachment(attachment, owner);
      await expect(store.saveAttachment(attachment, stranger)).rejects.toThrow(NotFoundError);
    });

    it("with an existing key are recognized, both in queries and in plain SQL", async () => {
      const thread = { ...owner, id: "thr_1", createdAt: 0, created: "" };
      const twice = database.thread.create({ data: { ...thread, sortKey: "again" } });
      expect(await refusalOf(twice)).toEqual({ taken: true, missing: false });
      const byHand = database.$executeRaw`
        INSERT INTO "Thread" ("tenantId", "userId", "id", "sortKey", "createdAt", "created")
        VALUES (${owner.tenantId}, ${owner.userId}, 'thr_1', 'again', 0, '')`;
      expect(await refusalOf(byHand)).toEqual({ taken: true, missing: false });
    });

    it("roll back their transaction", async () => {
      const broken = database.$transaction(async (transaction) => {
        await transaction.thread.deleteMany({ where: owner });
        await transaction.feedback.create({
          data: { ...owner, threadId: "thr_1", itemId: "msg_1", kind: "positive", createdAt: 0 },
        });
      });
      expect(await refusalOf(broken)).toEqual({ taken: false, missing: true });
      await expect(store.loadThread("thr_1", owner)).resolves.toEqual(makeThread());
    });
  });
}

async function refusalOf(
  write: PromiseLike<unknown>,
): Promise<{ taken: boolean; missing: boolean }> {
  try {
    await write;
  } catch (error) {
    return { taken: isUniqueViolation(error), missing: isMissingReference(error) };
  }
  throw new Error("The row was written.");
}
