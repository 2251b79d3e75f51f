import { randomUUID } from "node:crypto";
import type { Store, TurnStore } from "@acme/chatkit-server";

/** The owner of rows. */
export interface Owner {
  readonly tenantId: string;
  readonly userId: string;
}

export const keyOf = ({ tenantId, userId }: Owner) => JSON.stringify([tenantId, userId]);

/** The stores under test; they use `clock`. */
export interface ContractStores {
  store: Store<Owner>;
  turnStore: TurnStore<Owner>;
}

export type OpenStores = (clock: () => number) => ContractStores;

/** Tests share a database, so each has its own users. */
export function createOwner(tenantId: string = `tenant-${randomUUID()}`): Owner {
  return { tenantId, userId: `user-${randomUUID()}` };
}
