import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ThreadBusyError } from "@acme/chatkit-server";
import type { Database, Owner } from "@/lib/db";
import { PrismaStore, PrismaTurnStore } from "@/lib/stores";
import { makeThread } from "@/packages/chatkit-server/tests/contract/builders";
import { createOwner } from "@/packages/chatkit-server/tests/contract/contract-stores";

const TEN_MINUTES = 600_000;
const ONE_HOUR = 3_600_000;

/** Processes with different clocks share leases by the database's clock. */
export function describeLeaseClock(database: Database): void {
  const open = async () => database;
  // Each call simulates another process.
  const turnStore = () => new PrismaTurnStore<Owner>({ database: open });

  describe("leases of processes with different clocks", () => {
    let owner: Owner;

    beforeEach(async () => {
      owner = createOwner();
      await new PrismaStore<Owner>({ database: open }).saveThread(makeThread(), owner);
    });

    afterEach(() => {
      vi.restoreAllMocks();
    });

    function setClock(difference: number): void {
      const now = Date.now() + difference;
      vi.spyOn(Date, "now").mockReturnValue(now);
    }

    function begin(id: string, lease: number) {
      return turnStore().begin({ id, thread_id: "thr_1", lease }, owner);
    }

    it("hold against a process whose clock is ahead", async () => {
      await begin("trn_1", TEN_MINUTES);
      setClock(ONE_HOUR);
      await expect(begin("trn_2", TEN_MINUTES)).rejects.toThrow(ThreadBusyError);
      const record = await turnStore().load("thr_1", owner);
      expect(record).toMatchObject({ id: "trn_1", status: "running" });
      expect(record?.lease_until).toBeGreaterThan(Date.now());
    });

    it("expire for a process whose clock is behind, and the newer turn counts as the newest", async () => {
      await begin("trn_1", 0);
      setClock(-ONE_HOUR);
      const { interrupted } = await begin("trn_2", TEN_MINUTES);
      expect(interrupted).toMatchObject({ id: "trn_1", status: "ended" });
      expect(await turnStore().load("thr_1", owner)).toMatchObject({ id: "trn_2" });
      expect(await turnStore().checkpoint("trn_1", { lease: TEN_MINUTES }, owner)).toMatchObject({
        lost: true,
      });
    });
  });
}
