import { describe } from "vitest";
import { MemoryStore, MemoryTurnStore } from "@acme/chatkit-server";
import { keyOf, type Owner } from "./contract-stores";
import { describeStores } from "./describe-stores";

describe("stores in memory", () => {
  describeStores((clock) => ({
    store: new MemoryStore<Owner>({ ownerOf: keyOf }),
    turnStore: new MemoryTurnStore<Owner>({ ownerOf: keyOf, clock }),
  }));
});
