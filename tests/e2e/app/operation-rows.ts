import { textInput } from "../../support/chatkit-http-client";

/** What of the owner's the others try to reach. */
export interface Belongings {
  threadId: string;
  messageId: string;
  attachmentId: string;
}

interface Row {
  params: (owned: Belongings) => object;
  owner: number;
  /** Of another user and of the same user id in another tenant. */
  neighbor: number;
}

const action = { type: "cart.add_item", payload: { slug: "tarn-snow-boot", options: {} } };
const thread = ({ threadId }: Belongings) => ({ thread_id: threadId });
const item = (owned: Belongings) => ({ ...thread(owned), item_id: owned.messageId });

/** Every operation of `POST /api/chatkit`, with what it answers to whom. */
export const operationRows: Record<string, Row> = {
  "threads.create": { params: () => textInput("hello"), owner: 200, neighbor: 200 },
  "threads.add_user_message": {
    params: (owned) => ({ ...thread(owned), ...textInput("hello") }),
    owner: 200,
    neighbor: 404,
  },
  "threads.add_client_tool_output": {
    params: (owned) => ({ ...thread(owned), result: {} }),
    // The thread is there, a call that waits for its output is not.
    owner: 409,
    neighbor: 404,
  },
  "threads.add_structured_input": {
    params: (owned) => ({ ...item(owned), input: { answers: {} } }),
    owner: 400,
    neighbor: 404,
  },
  "threads.retry_after_item": { params: item, owner: 200, neighbor: 404 },
  "threads.custom_action": {
    params: (owned) => ({ ...thread(owned), action }),
    owner: 200,
    neighbor: 404,
  },
  "threads.sync_custom_action": {
    params: (owned) => ({ ...thread(owned), action }),
    // The action names no widget.
    owner: 400,
    neighbor: 404,
  },
  "threads.get_by_id": { params: thread, owner: 200, neighbor: 404 },
  "threads.list": { params: () => ({}), owner: 200, neighbor: 200 },
  "threads.update": {
    params: (owned) => ({ ...thread(owned), title: "Another title" }),
    owner: 200,
    neighbor: 404,
  },
  "items.list": { params: thread, owner: 200, neighbor: 404 },
  "items.feedback": {
    params: (owned) => ({ ...thread(owned), item_ids: [owned.messageId], kind: "positive" }),
    owner: 200,
    neighbor: 404,
  },
  "attachments.create": {
    params: () => ({ name: "a.txt", size: 3, mime_type: "text/plain" }),
    owner: 200,
    neighbor: 200,
  },
  "attachments.delete": {
    // What isn't there is gone: no error, and nothing of another's is touched.
    params: ({ attachmentId }) => ({ attachment_id: attachmentId }),
    owner: 200,
    neighbor: 200,
  },
  "input.transcribe": {
    params: () => ({ audio_base64: "AAAA", mime_type: "audio/webm" }),
    owner: 501,
    neighbor: 501,
  },
  "turns.stop": { params: thread, owner: 200, neighbor: 404 },
  "turns.attach": { params: thread, owner: 200, neighbor: 404 },
  // Last, as the owner's thread is gone with it.
  "threads.delete": { params: thread, owner: 200, neighbor: 200 },
};
