import { sql, type Database, type Owner, type Sql } from "@/lib/db";
import { ownerOf } from "@/lib/db/owner";

/** The model usage of one turn. */
export interface TurnUsage {
  turnId: string;
  threadId: string;
  requestId: string;
  /** 1 if the turn answered a user's message, 0 if it continued after a client tool. */
  messages: number;
  model: string;
  modelCalls: number;
  inputTokens: number;
  /** Included in the input tokens. */
  cachedTokens: number;
  outputTokens: number;
  /** Included in the output tokens. */
  reasoningTokens: number;
  /** Milliseconds; null if no text was shown. */
  firstWordMs: number | null;
  totalMs: number;
  tools: readonly string[];
  ending: string;
}

interface UsageSum {
  messages: number;
  /** Input and output. */
  tokens: number;
}

/** Stores the model usage of turns by owner. */
export class PrismaUsageStore {
  readonly #database: () => Promise<Database>;
  readonly #clock: () => number;

  constructor(options: { database: () => Promise<Database>; clock?: (() => number) | undefined }) {
    this.#database = options.database;
    this.#clock = options.clock ?? Date.now;
  }

  /**
   * Saves one row per turn; saving the same turn again changes nothing. Nor does saving one of a
   * user who has been deleted since, with the turn.
   */
  async save(usage: TurnUsage, context: Owner): Promise<void> {
    const database = await this.#database();
    await database.$executeRaw(insertUsage(usage, ownerOf(context), this.#clock()));
  }

  /** An owner's total usage since a time, in milliseconds since 1970. One indexed query. */
  async sumSince(since: number, context: Owner): Promise<UsageSum> {
    const database = await this.#database();
    const { _sum: sum } = await database.turnUsage.aggregate({
      where: { ...ownerOf(context), createdAt: { gte: since } },
      _sum: { messages: true, inputTokens: true, outputTokens: true },
    });
    return {
      messages: sum.messages ?? 0,
      tokens: (sum.inputTokens ?? 0) + (sum.outputTokens ?? 0),
    };
  }
}

function insertUsage(usage: TurnUsage, { tenantId, userId }: Owner, now: number): Sql {
  return sql`
    INSERT INTO "TurnUsage" ("tenantId", "userId", "id", "threadId", "requestId", "messages", "model",
      "modelCalls", "inputTokens", "cachedTokens", "outputTokens", "reasoningTokens", "firstWordMs",
      "totalMs", "tools", "ending", "createdAt")
    SELECT
      CAST(${tenantId} AS TEXT),
      CAST(${userId} AS TEXT),
      CAST(${usage.turnId} AS TEXT),
      CAST(${usage.threadId} AS TEXT),
      CAST(${usage.requestId} AS TEXT),
      CAST(${usage.messages} AS INTEGER),
      CAST(${usage.model} AS TEXT),
      CAST(${usage.modelCalls} AS INTEGER),
      CAST(${usage.inputTokens} AS INTEGER),
      CAST(${usage.cachedTokens} AS INTEGER),
      CAST(${usage.outputTokens} AS INTEGER),
      CAST(${usage.reasoningTokens} AS INTEGER),
      CAST(${usage.firstWordMs} AS INTEGER),
      CAST(${usage.totalMs} AS INTEGER),
      CAST(${JSON.stringify(usage.tools)} AS TEXT),
      CAST(${usage.ending} AS TEXT),
      CAST(${now} AS BIGINT)
    WHERE EXISTS (
      SELECT 1 FROM "User" WHERE "tenantId" = ${tenantId} AND "id" = ${userId}
    ) OR EXISTS (
      SELECT 1 FROM "Turn"
      WHERE "tenantId" = ${tenantId} AND "userId" = ${userId} AND "id" = ${usage.turnId}
    )
    ON CONFLICT DO NOTHING`;
}
