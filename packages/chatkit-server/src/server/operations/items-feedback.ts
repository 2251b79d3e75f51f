import type { ItemsFeedbackRequest } from "../../protocol";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";

/** Hands the user's vote to `addFeedback`. */
export async function itemsFeedback<Context>(
  server: ServerHooks<Context>,
  { params }: ItemsFeedbackRequest,
  { context }: Call<Context>,
): Promise<object> {
  await server.addFeedback(params.thread_id, params.item_ids, params.kind, context);
  return {};
}
