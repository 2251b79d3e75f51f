import type { Database, Owner } from "@/lib/db";
import { ownerOf } from "./owner-of";

/** What one turn took of the model. */
export interface TurnUsage {
  turnId: string;
  threadId: string;
  requestId: string;
  /** 1 where the turn answered a user's message, 0 where it went on after a client tool. */
  messages: number;
  model: string;
  modelCalls: number;
  inputTokens: number;
  /** Part of the input tokens. */
  cachedTokens: number;
  outputTokens: number;
  /** Part of the output tokens. */
  reasoningTokens: number;
  /** Milliseconds; null where no word was shown. */
  firstWordMs: number | null;
  totalMs: number;
  tools: readonly string[];
  ending: string;
}

export interface UsageSum {
  messages: number;
  /** Input and output. */
  tokens: number;
}

/** Keeps what turns took, by their owner. */
export class PrismaUsageStore {
  readonly #database: () => Promise<Database>;
  readonly #clock: () => number;

  constructor(options: { database: () => Promise<Database>; clock?: (() => number) | undefined }) {
    this.#database = options.database;
    this.#clock = options.clock ?? Date.now;
  }

  /** One row for each turn; the same turn again replaces it. */
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

  /** What an owner's turns took since a moment, in milliseconds since 1970. One query, by an index. */
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
