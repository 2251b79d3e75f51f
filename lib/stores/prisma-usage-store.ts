import type { Database, Owner } from "@/lib/db";
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

  /** Saves one row per turn; saving the same turn again replaces it. */
  async save({ turnId, tools, ...usage }: TurnUsage, context: Owner): Promise<void> {
    const database = await this.#database();
    const owner = ownerOf(context);
    const columns = { ...usage, tools: JSON.stringify(tools), createdAt: this.#clock() };
    await database.turnUsage.upsert({
      where: { tenantId_userId_id: { ...owner, id: turnId } },
      create: { ...owner, id: turnId, ...columns },
      update: columns,
      select: { id: true },
    });
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
