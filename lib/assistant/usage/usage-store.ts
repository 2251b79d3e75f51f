import type { Owner } from "@/lib/db/owner";
import type { TurnUsage } from "@/lib/stores";

/** Keeps what turns took of the model, by their owner. */
export interface UsageStore {
  save(usage: TurnUsage, owner: Owner): Promise<void>;
}
