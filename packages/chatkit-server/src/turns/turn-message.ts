import type { ServerHooks } from "../hooks/server-hooks";
import { timeOfId } from "../ids";
import type { Call } from "../pipeline/call";
import type { UserMessageInput, UserMessageItem } from "../protocol";
import type { TurnRecord } from "../turn-store";
import { isUserMessage } from "./turn-items";

const PAGE_SIZE = 50;

/**
 * The user message that the turn of an earlier request like this one answers: with `input`, the one
 * that the turn stored for it, or null if it stored none; otherwise the last one before the turn.
 */
export async function findTurnMessage<Context>(
  server: ServerHooks<Context>,
  { operation, context }: Call<Context>,
  turn: TurnRecord,
  input?: UserMessageInput,
): Promise<UserMessageItem | null> {
  if (operation === "threads.create") return firstMessage(server, turn.thread_id, context);
  const start = timeOfId(turn.id) ?? 0;
  // Some stores keep a message's time in whole seconds.
  const earliest = Math.floor(start / 1_000) * 1_000;
  let stored: UserMessageItem | null = null;
  for await (const message of messagesNewestFirst(server, turn.thread_id, context)) {
    const time = Date.parse(message.created_at);
    if (!input && time <= start) return message;
    if (!input) continue;
    if (time < earliest) break;
    // The same text may have been sent again since.
    if (isSameContent(message, input) && (!stored || time >= start)) stored = message;
  }
  return stored;
}

async function firstMessage<Context>(
  { store }: ServerHooks<Context>,
  threadId: string,
  context: Context,
): Promise<UserMessageItem | null> {
  const { data } = await store.loadVisibleThreadItems(threadId, null, 1, "asc", context);
  return data.find(isUserMessage) ?? null;
}

async function* messagesNewestFirst<Context>(
  { store }: ServerHooks<Context>,
  threadId: string,
  context: Context,
): AsyncGenerator<UserMessageItem, void, undefined> {
  let after: string | null = null;
  do {
    const page = await store.loadVisibleThreadItems(threadId, after, PAGE_SIZE, "desc", context);
    yield* page.data.filter(isUserMessage);
    after = page.has_more ? (page.after ?? null) : null;
  } while (after !== null);
}

function isSameContent(item: UserMessageItem, input: UserMessageInput): boolean {
  const ids = item.attachments.map(({ id }) => id);
  return (
    JSON.stringify(item.content) === JSON.stringify(input.content) &&
    JSON.stringify(ids) === JSON.stringify(input.attachments)
  );
}
