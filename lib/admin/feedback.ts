import type { ThreadItem } from "@acme/chatkit-server";
import { getDatabase, type Owner } from "@/lib/db";
import { PrismaStore } from "@/lib/stores";

const LATEST = 20;
const MESSAGES = 8;

export interface FeedbackRow {
  id: string;
  isPositive: boolean;
  /** The message that the vote is about; empty if it isn't text. */
  text: string;
  createdAt: number;
}

export async function latestFeedback(tenantId: string): Promise<FeedbackRow[]> {
  const database = await getDatabase();
  const rows = await database.feedback.findMany({
    where: { tenantId },
    orderBy: { createdAt: "desc" },
    take: LATEST,
    select: { userId: true, threadId: true, itemId: true, kind: true, createdAt: true },
  });
  const store = new PrismaStore<Owner>({ database: getDatabase });
  return Promise.all(
    rows.map(async ({ userId, threadId, itemId, kind, createdAt }) => ({
      id: `${threadId}/${itemId}`,
      isPositive: kind === "positive",
      text: textOf(await store.loadItem(threadId, itemId, { tenantId, userId })),
      createdAt: Number(createdAt),
    })),
  );
}

/** The latest messages of a user's thread, oldest first, for the staff member who replies. */
export async function latestMessages(threadId: string, owner: Owner): Promise<string[]> {
  const store = new PrismaStore<Owner>({ database: getDatabase });
  const { data } = await store.loadThreadItems(threadId, null, MESSAGES * 3, "desc", owner);
  return data
    .flatMap((item) => (textOf(item) === "" ? [] : `${speaker(item)}: ${textOf(item)}`))
    .slice(0, MESSAGES)
    .toReversed();
}

function speaker({ type }: ThreadItem): string {
  return type === "user_message" ? "User" : "Assistant";
}

function textOf(item: ThreadItem): string {
  if (item.type !== "user_message" && item.type !== "assistant_message") return "";
  return item.content.map((part) => part.text).join("");
}
