import type { AgentInputItem } from "@openai/agents";
import type { ThreadItem, ThreadMetadata, UserMessageItem } from "../protocol";
import type { Store } from "../store";
import { ThreadItemConverter } from "./thread-item-converter";

export interface ToAgentInputOptions<Context> {
  store: Store<Context>;
  context: Context;
  /** How many of the thread's newest items to send. Default: 50. */
  limit?: number | undefined;
  /** Default: a converter that rejects attachments and mentions. */
  converter?: ThreadItemConverter | undefined;
  /**
   * Called if the thread's items can't be loaded; the message is then sent alone. Without this
   * option, or without a message, the error is thrown.
   */
  onHistoryError?: ((error: unknown) => void) | undefined;
}

const DEFAULT_LIMIT = 50;

/**
 * The input of a run that answers `message`: the thread's newest items, oldest first, including the
 * message. Null if there is nothing to answer.
 */
export async function toAgentInput<Context>(
  thread: ThreadMetadata,
  message: UserMessageItem | null,
  options: ToAgentInputOptions<Context>,
): Promise<AgentInputItem[] | null> {
  const { converter = new ThreadItemConverter() } = options;
  const items = await loadItems(thread, message, options);
  return items.length > 0 ? converter.toAgentInput(items) : null;
}

async function loadItems<Context>(
  thread: ThreadMetadata,
  message: UserMessageItem | null,
  { store, context, limit = DEFAULT_LIMIT, onHistoryError }: ToAgentInputOptions<Context>,
): Promise<ThreadItem[]> {
  try {
    const page = await store.loadThreadItems(thread.id, null, limit, "desc", context);
    return page.data.toReversed();
  } catch (error) {
    if (!message || !onHistoryError) throw error;
    onHistoryError(error);
    return [message];
  }
}
