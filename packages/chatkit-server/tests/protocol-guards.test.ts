import { describe, expect, it } from "vitest";
import * as server from "@acme/chatkit-server";
import {
  isAssistantMessage,
  isErrorEvent,
  ThreadItemSchema,
  ThreadStreamEventSchema,
  type ThreadItem,
  type ThreadStreamEvent,
} from "@acme/chatkit-server";

const itemGuards = {
  user_message: server.isUserMessage,
  assistant_message: server.isAssistantMessage,
  client_tool_call: server.isClientToolCall,
  widget: server.isWidget,
  generated_image: server.isGeneratedImage,
  structured_input: server.isStructuredInput,
  task: server.isTask,
  workflow: server.isWorkflow,
  end_of_turn: server.isEndOfTurn,
  hidden_context_item: server.isHiddenContext,
  sdk_hidden_context: server.isSdkHiddenContext,
} satisfies Record<ThreadItem["type"], unknown>;

const eventGuards = {
  "thread.created": server.isThreadCreated,
  "thread.updated": server.isThreadUpdated,
  "thread.item.added": server.isItemAdded,
  "thread.item.updated": server.isItemUpdated,
  "thread.item.done": server.isItemDone,
  "thread.item.removed": server.isItemRemoved,
  "thread.item.replaced": server.isItemReplaced,
  stream_options: server.isStreamOptions,
  progress_update: server.isProgressUpdate,
  client_effect: server.isClientEffect,
  error: server.isErrorEvent,
  notice: server.isNotice,
} satisfies Record<ThreadStreamEvent["type"], unknown>;

describe.each([
  ["items", itemGuards, ThreadItemSchema.options.map((schema) => schema.shape.type.value)],
  ["events", eventGuards, ThreadStreamEventSchema.options.map((schema) => schema.shape.type.value)],
])("guards for %s", (_kind, guards: object, types: string[]) => {
  it.each(types)("distinguish %s from all others", (type) => {
    const passing = Object.entries(guards).filter(([, guard]) => guard({ type }));
    expect(passing.map(([name]) => name)).toEqual([type]);
  });
});

it("narrow the type, even in filters", () => {
  const items: ThreadItem[] = [];
  const events: ThreadStreamEvent[] = [];
  const texts: string[] = items
    .filter(isAssistantMessage)
    .flatMap(({ content }) => content.map(({ text }) => text));
  const codes: string[] = events.filter(isErrorEvent).map(({ code }) => code);
  expect([texts, codes]).toEqual([[], []]);
});
