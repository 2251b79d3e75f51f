import type { ThreadsCustomActionRequest } from "../../protocol";
import { StreamError } from "../../stream-errors";
import { startTurn } from "../../turns/start-turn";
import type { Call } from "../../pipeline/call";
import type { ServerHooks } from "../../hooks/server-hooks";
import { loadActionSender } from "./action-sender";

/** Answers an action of a widget or of the page with `action`. */
export function threadsCustomAction<Context>(
  server: ServerHooks<Context>,
  { params }: ThreadsCustomActionRequest,
  call: Call<Context>,
): Promise<AsyncIterator<Uint8Array>> {
  const { context } = call;
  return startTurn(server, call, params.thread_id, async (thread) => {
    const sender = await loadActionSender(server, params, context);
    if (sender && sender.type !== "widget")
      throw new StreamError("stream.error", { allowRetry: false });
    return {
      opening: [],
      handler: (turn) => server.action(thread, params.action, sender, context, turn),
    };
  });
}
