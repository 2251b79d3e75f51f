import type {
  AssistantMessageItem,
  FileAttachment,
  HiddenContextItem,
  ThreadMetadata,
  UserMessageItem,
} from "@acme/chatkit-server";

export const noon = "2026-03-01T12:00:00.000Z";

export function makeThread(fields: Partial<ThreadMetadata> = {}): ThreadMetadata {
  return { id: "thr_1", created_at: noon, status: { type: "active" }, metadata: {}, ...fields };
}

export function makeMessage(fields: Partial<AssistantMessageItem> = {}): AssistantMessageItem {
  const content = [{ type: "output_text" as const, text: "Hello", annotations: [] }];
  return {
    type: "assistant_message",
    id: "msg_1",
    thread_id: "thr_1",
    created_at: noon,
    content,
    ...fields,
  };
}

export function makeUserMessage(fields: Partial<UserMessageItem> = {}): UserMessageItem {
  return {
    type: "user_message",
    id: "msg_u",
    thread_id: "thr_1",
    created_at: noon,
    content: [{ type: "input_text", text: "Boots?" }],
    attachments: [],
    inference_options: {},
    ...fields,
  };
}

export function makeHiddenItem(fields: Partial<HiddenContextItem> = {}): HiddenContextItem {
  return {
    type: "hidden_context_item",
    id: "hid_1",
    thread_id: "thr_1",
    created_at: noon,
    content: "for the model",
    ...fields,
  };
}

export function makeAttachment(fields: Partial<FileAttachment> = {}): FileAttachment {
  return { type: "file", id: "atc_1", name: "notes.txt", mime_type: "text/plain", ...fields };
}
