import * as z from "zod";
import { JsonObjectSchema, type ClientToolCallItem } from "./protocol";

const QueuedCallSchema = z.object({
  /** The id of the item that the call becomes. */
  id: z.string(),
  call_id: z.string(),
  name: z.string(),
  arguments: JsonObjectSchema,
  model_data: JsonObjectSchema.optional(),
});
/** A client tool call that waits until the browser has answered the calls before it. */
export type QueuedCall = z.infer<typeof QueuedCallSchema>;

const QueueSchema = z.array(QueuedCallSchema);

/**
 * The calls that the model made after this one in the same response. ChatKit supports one pending
 * client tool call per thread, so the others are stored with it and hidden from clients.
 */
export function queuedCalls(item: ClientToolCallItem): QueuedCall[] {
  return QueueSchema.safeParse(item["queued_calls"]).data ?? [];
}

/** The item with the calls that follow it. */
export function withQueuedCalls(
  item: ClientToolCallItem,
  calls: readonly QueuedCall[],
): ClientToolCallItem {
  return calls.length === 0 ? item : { ...item, queued_calls: calls };
}

/** The call to send to the browser after `item`, as a pending item with the rest of the queue. */
export function nextCall(
  item: ClientToolCallItem,
  createdAt: string,
): ClientToolCallItem | undefined {
  const [next, ...rest] = queuedCalls(item);
  if (!next) return undefined;
  const call: ClientToolCallItem = {
    type: "client_tool_call",
    thread_id: item.thread_id,
    created_at: createdAt,
    status: "pending",
    ...next,
  };
  return withQueuedCalls(call, rest);
}
