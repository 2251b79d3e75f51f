import { randomUUID } from "node:crypto";
import type { Store, TurnStore } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db";

/** What the contracts are run on; `clock` is what the stores go by. */
export interface ContractStores {
  store: Store<Owner>;
  turnStore: TurnStore<Owner>;
}

export type OpenStores = (clock: () => number) => ContractStores;

/** Tests share a database, so each has people of its own. */
export function createOwner(tenantId: string = `tenant-${randomUUID()}`): Owner {
  return { tenantId, userId: `user-${randomUUID()}` };
}
