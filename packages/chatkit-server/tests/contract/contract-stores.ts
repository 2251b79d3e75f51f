import { randomUUID } from "node:crypto";
import type { Store, TurnStore } from "@acme/chatkit-server";

/** Whose rows these are. */
export interface Owner {
  readonly tenantId: string;
  readonly userId: string;
}

export const keyOf = ({ tenantId, userId }: Owner) => JSON.stringify([tenantId, userId]);

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
