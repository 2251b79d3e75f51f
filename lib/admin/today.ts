import { DAY_MS } from "@/lib/clock";
import { getDatabase } from "@/lib/db";
import { env } from "@/lib/env";
import { ceilings, messageCeilings, type Ceiling } from "@/lib/limits";

export interface UsedCeiling {
  name: string;
  used: number;
  /** `Infinity` means no limit. */
  perDay: number;
}

export interface Today {
  turns: number;
  failedTurns: number;
  inputTokens: number;
  outputTokens: number;
  ceilings: UsedCeiling[];
}

/** What a tenant's users have used since midnight UTC, and the daily limits. */
export async function usedToday(tenantId: string, now: number = Date.now()): Promise<Today> {
  const database = await getDatabase();
  const midnight = now - (now % DAY_MS);
  const where = { tenantId, createdAt: { gte: midnight } };
  const [sum, failedTurns, counted] = await Promise.all([
    database.turnUsage.aggregate({
      where,
      _count: true,
      _sum: { inputTokens: true, outputTokens: true },
    }),
    database.turnUsage.count({ where: { ...where, ending: "failed" } }),
    Promise.all(dailyCeilings(tenantId).map(usedOf)),
  ]);
  return {
    turns: sum._count,
    failedTurns,
    inputTokens: sum._sum.inputTokens ?? 0,
    outputTokens: sum._sum.outputTokens ?? 0,
    ceilings: counted,
  };
}

interface NamedCeiling {
  name: string;
  ceiling: Ceiling;
}

/** The limits that several users share. */
function dailyCeilings(tenantId: string): NamedCeiling[] {
  const { modelCalls, messages } = env();
  const writer = { tenantId, userId: "", guest: true, address: null };
  const shared = messageCeilings(writer, messages).filter(({ subject }) => subject.length < 2);
  return [
    {
      name: "Model calls of the site",
      ceiling: { ...modelCalls, kind: "model calls of the site", subject: [] },
    },
    ...shared.map((ceiling) => ({ name: sentenceCase(ceiling.kind), ceiling })),
  ];
}

async function usedOf({ name, ceiling }: NamedCeiling): Promise<UsedCeiling> {
  return { name, used: await ceilings().today(ceiling), perDay: ceiling.perDay };
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
