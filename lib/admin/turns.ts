import { z } from "zod";
import { getDatabase } from "@/lib/db";

const PAGE = 25;
const ToolsSchema = z.array(z.string());

export interface TurnRow {
  id: string;
  userId: string;
  threadId: string;
  model: string;
  modelCalls: number;
  inputTokens: number;
  outputTokens: number;
  totalMs: number;
  tools: string[];
  ending: string;
  createdAt: number;
}

/**
 * A tenant's turns, newest first, optionally of one user. `next` is the cursor of the next page.
 */
export async function listTurns(
  tenantId: string,
  { userId, before }: { userId?: string | undefined; before?: number | undefined } = {},
): Promise<{ turns: TurnRow[]; next: number | null }> {
  const database = await getDatabase();
  const rows = await database.turnUsage.findMany({
    where: {
      tenantId,
      ...(userId !== undefined && { userId }),
      ...(before !== undefined && { createdAt: { lt: before } }),
    },
    orderBy: { createdAt: "desc" },
    take: PAGE + 1,
    select: {
      id: true,
      userId: true,
      threadId: true,
      model: true,
      modelCalls: true,
      inputTokens: true,
      outputTokens: true,
      totalMs: true,
      tools: true,
      ending: true,
      createdAt: true,
    },
  });
  const turns = rows.slice(0, PAGE).map((row) => ({
    ...row,
    tools: ToolsSchema.parse(JSON.parse(row.tools)),
    createdAt: Number(row.createdAt),
  }));
  return { turns, next: rows.length > PAGE ? (turns.at(-1)?.createdAt ?? null) : null };
}
