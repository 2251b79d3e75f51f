import type {
  AssistantMessageItem,
  ClientToolCallItem,
  HiddenContextItem,
  StructuredInputItem,
  ThreadItem,
  ThreadStreamEvent,
  UserMessageItem,
  WidgetItem,
  WorkflowItem,
} from "@acme/chatkit-server";

const CREATED_AT = "2025-01-02T03:04:05.678Z";
const shared = { thread_id: "thr_1", created_at: CREATED_AT };

export function makeUserMessage(overrides: Partial<UserMessageItem> = {}): UserMessageItem {
  return {
    type: "user_message",
    id: "msg_user",
    ...shared,
    content: [{ type: "input_text", text: "Hello" }],
    attachments: [],
    inference_options: {},
    ...overrides,
  };
}

/** An assistant message with one text part, or with none if there is no text. */
export function makeMessage(
  id = "msg_1",
  text?: string,
  overrides: Partial<AssistantMessageItem> = {},
): AssistantMessageItem {
  return {
    type: "assistant_message",
    id,
    ...shared,
    content: text === undefined ? [] : [{ type: "output_text", text, annotations: [] }],
    ...overrides,
  };
}

export function makeToolCall(overrides: Partial<ClientToolCallItem> = {}): ClientToolCallItem {
  return {
    type: "client_tool_call",
    id: "tc_1",
    ...shared,
    status: "pending",
    call_id: "call_1",
    name: "switch_theme",
    arguments: {},
    ...overrides,
  };
}

export function makeWidget(overrides: Partial<WidgetItem> = {}): WidgetItem {
  return {
    type: "widget",
    id: "wid_1",
    ...shared,
    widget: { type: "Card", children: [{ type: "Text", value: "Tent" }] },
    ...overrides,
  };
}

export function makeHidden(overrides: Partial<HiddenContextItem> = {}): HiddenContextItem {
  return {
    type: "hidden_context_item",
    id: "hid_1",
    ...shared,
    content: "The user looks at tents.",
    ...overrides,
  };
}

export function makeWorkflow(overrides: Partial<WorkflowItem> = {}): WorkflowItem {
  return {
    type: "workflow",
    id: "wf_1",
    ...shared,
    workflow: { type: "custom", tasks: [], expanded: false },
    ...overrides,
  };
}

export function makeQuestions(overrides: Partial<StructuredInputItem> = {}): StructuredInputItem {
  return {
    type: "structured_input",
    id: "si_1",
    ...shared,
    status: "pending",
    inputs: [
      {
        type: "multiple_choice",
        id: "season",
        question: "Which season?",
        options: [{ value: "summer" }, { value: "winter" }],
        multiple: false,
      },
      { type: "freeform", id: "notes", question: "Anything else?" },
    ],
    ...overrides,
  };
}

export function added(item: ThreadItem): ThreadStreamEvent {
  return { type: "thread.item.added", item };
}

export function done(item: ThreadItem): ThreadStreamEvent {
  return { type: "thread.item.done", item };
}

export function replaced(item: ThreadItem): ThreadStreamEvent {
  return { type: "thread.item.replaced", item };
}

export function removed(itemId: string): ThreadStreamEvent {
  return { type: "thread.item.removed", item_id: itemId };
}

export function textDelta(itemId: string, delta: string, contentIndex = 0): ThreadStreamEvent {
  return {
    type: "thread.item.updated",
    item_id: itemId,
    update: {
      type: "assistant_message.content_part.text_delta",
      content_index: contentIndex,
      delta,
    },
  };
}
