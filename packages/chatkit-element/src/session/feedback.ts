import type { FeedbackKind } from "../state/element-state";
import { voteOnTurn } from "../state/row-transitions";
import { EmptyAnswerSchema } from "../transport/parse-event";
import { asIntegrationError } from "../errors/integration-error";
import type { SessionContext } from "./session-context";

/** Sends the user's vote on a turn; a vote that fails is removed. */
export async function sendFeedback(
  context: SessionContext,
  turn: { readonly key: string; readonly itemIds: readonly string[] },
  kind: FeedbackKind,
): Promise<void> {
  const { store, client, lifetime, fail, toast, text, announce } = context;
  const { threadId, feedback } = store.getState();
  const before = feedback.get(turn.key) ?? null;
  if (threadId === null || before === kind) return;
  store.update((state) => voteOnTurn(state, turn.key, kind));
  try {
    await client.ask(
      { type: "items.feedback", params: { thread_id: threadId, item_ids: turn.itemIds, kind } },
      EmptyAnswerSchema,
      lifetime,
    );
    announce(text("turn.thanks"));
  } catch (cause) {
    if (lifetime.aborted) return;
    store.update((state) => voteOnTurn(state, turn.key, before));
    toast(text("turn.feedbackFailed"));
    fail(asIntegrationError(cause));
  }
}
