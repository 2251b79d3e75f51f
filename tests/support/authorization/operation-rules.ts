import { textInput } from "../chatkit-http-client";
import { rule, type Reachable, type Rule } from "./rule";
import type { Things } from "./things";

export interface OperationRule extends Rule {
  params: (reachable: Reachable) => object;
}

const thread = ({ things }: Reachable) => ({ thread_id: things.threadId });
const item = ({ things }: Reachable) => ({
  thread_id: things.threadId,
  item_id: things.messageId,
});
const action = { type: "cart.add_item", payload: { slug: "tarn-snow-boot", options: {} } };

const returnDraft = ({ deliveredOrder }: Things) => ({
  order_number: deliveredOrder,
  goods: [],
  reason: "Too small",
  resolution: "refund",
  travel: "pickup",
});

/** All operations of `POST /api/chatkit`. */
export const operationRules: Record<string, OperationRule> = {
  // For others, the attachment doesn't exist, which is reported in the stream.
  "threads.create": {
    ...rule("attachment", 200, 200),
    params: ({ things }) => textInput("hello", [things.attachmentId]),
  },
  "threads.add_user_message": {
    ...rule("thread", 200, 404),
    params: (reachable) => ({ ...thread(reachable), ...textInput("hello") }),
  },
  // The thread exists but has no call that is waiting for output.
  "threads.add_client_tool_output": {
    ...rule("thread", 409, 404),
    params: (reachable) => ({ ...thread(reachable), result: {} }),
  },
  "threads.add_structured_input": {
    ...rule("item", 400, 404),
    params: (reachable) => ({ ...item(reachable), input: { answers: {} } }),
  },
  "threads.retry_after_item": { ...rule("item", 200, 404), params: item },
  "threads.custom_action": {
    ...rule("thread", 200, 404),
    params: (reachable) => ({ ...thread(reachable), action }),
  },
  // The action doesn't name a widget.
  "threads.sync_custom_action": {
    ...rule("thread", 400, 404),
    params: (reachable) => ({ ...thread(reachable), action }),
  },
  "threads.get_by_id": { ...rule("thread", 200, 404), params: thread },
  "threads.list": { ...rule("own", 200, 200), params: () => ({}) },
  "threads.update": {
    ...rule("thread", 200, 404),
    params: (reachable) => ({ ...thread(reachable), title: "Another title" }),
  },
  // Deleting something that doesn't exist succeeds.
  "threads.delete": { ...rule("thread", 200, 200), params: thread },
  "items.list": { ...rule("thread", 200, 404), params: thread },
  "items.feedback": {
    ...rule("item", 200, 404),
    params: (reachable) => ({
      ...thread(reachable),
      item_ids: [reachable.things.messageId],
      kind: "positive",
    }),
  },
  "attachments.create": {
    ...rule("own", 200, 200),
    params: () => ({ name: "a.txt", size: 3, mime_type: "text/plain" }),
  },
  "attachments.delete": {
    ...rule("attachment", 200, 200),
    params: ({ things }) => ({ attachment_id: things.attachmentId }),
  },
  "input.transcribe": {
    ...rule("own", 501, 501),
    params: () => ({ audio_base64: "AAAA", mime_type: "audio/webm" }),
  },
  "turns.stop": { ...rule("thread", 200, 404), params: thread },
  "turns.attach": { ...rule("thread", 200, 404), params: thread },
};

export interface WidgetActionRule extends Rule {
  payload: (reachable: Reachable) => object;
  /** Whether `threads.sync_custom_action` answers it, without a turn. */
  sync?: true;
}

/** All widget buttons, pressed in the caller's own thread with the owner's identifier. */
export const widgetActionRules: Record<string, WidgetActionRule> = {
  // Pressed again, or by someone else, it answers that there is no such question.
  "approval.decide": {
    ...rule("approval", 200, 200),
    payload: ({ things }) => ({ id: things.approvalId, approve: true }),
  },
  "cart.add_item": { ...rule("own", 200, 200), payload: () => action.payload },
  // Forgetting something that isn't stored succeeds.
  "memory.forget": {
    ...rule("fact", 200, 200),
    sync: true,
    payload: ({ things }) => ({ fact_id: things.factId }),
  },
  // For others, the order doesn't exist.
  "orders.return_step": {
    ...rule("order", 200, 400),
    sync: true,
    payload: ({ things }) => returnDraft(things),
  },
  "orders.return_confirm": {
    ...rule("order", 200, 400),
    sync: true,
    payload: ({ things }) => returnDraft(things),
  },
  "sales.book_demo": {
    ...rule("own", 200, 200),
    sync: true,
    payload: () => ({ topic: "Tents", day: "2999-01-01" }),
  },
  "trips.check_item": {
    ...rule("own", 200, 200),
    sync: true,
    payload: () => ({ packed: { headlamp: true } }),
  },
};
