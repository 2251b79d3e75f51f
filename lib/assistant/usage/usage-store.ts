import type { Owner } from "@/lib/db/owner";
import type { TurnUsage } from "@/lib/stores";

export interface UsageStore {
  save(usage: TurnUsage, owner: Owner): Promise<void>;
}
