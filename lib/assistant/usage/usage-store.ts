import type { Owner } from "@/lib/db/owner";
import type { TurnUsage } from "@/lib/stores";

/** Stores each turn's model usage by owner. */
export interface UsageStore {
  save(usage: TurnUsage, owner: Owner): Promise<void>;
}
