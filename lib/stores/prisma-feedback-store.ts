import type { FeedbackKind } from "@acme/chatkit-server";
import { isMissingReference, type Database, type Owner } from "@/lib/db";
import { missingThread } from "./not-found";
import { ownerOf } from "@/lib/db/owner";

interface FeedbackInput {
  threadId: string;
  itemIds: string[];
  kind: FeedbackKind;
}

/** Users' votes on items. The latest vote on an item counts. */
export class PrismaFeedbackStore {
  readonly #database: () => Promise<Database>;
  readonly #clock: () => number;

  constructor(options: { database: () => Promise<Database>; clock?: (() => number) | undefined }) {
    this.#database = options.database;
    this.#clock = options.clock ?? Date.now;
  }

  /** Throws `NotFoundError` if the thread isn't the owner's. */
  async save({ threadId, itemIds, kind }: FeedbackInput, context: Owner): Promise<void> {
    const database = await this.#database();
    const thread = { ...ownerOf(context), threadId };
    const createdAt = this.#clock();
    const unique = [...new Set(itemIds)];
    try {
      await database.$transaction([
        database.feedback.deleteMany({ where: { ...thread, itemId: { in: unique } } }),
        database.feedback.createMany({
          data: unique.map((itemId) => ({ ...thread, itemId, kind, createdAt })),
        }),
      ]);
    } catch (error) {
      if (!isMissingReference(error)) throw error;
      throw missingThread(threadId, { cause: error });
    }
  }
}
