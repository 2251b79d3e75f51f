import { describe } from "vitest";
import { MemoryStore, MemoryTurnStore } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db";
import { describeStores } from "./describe-stores";

const ownerOf = ({ tenantId, userId }: Owner) => JSON.stringify([tenantId, userId]);

describe("stores in memory", () => {
  describeStores((clock) => ({
    store: new MemoryStore<Owner>({ ownerOf }),
    turnStore: new MemoryTurnStore<Owner>({ ownerOf, clock }),
  }));
});
