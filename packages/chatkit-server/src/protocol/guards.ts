import type { ThreadStreamEvent } from "./events";
import type { ThreadItem, ThreadItemType } from "./items";

function itemOf<Type extends ThreadItemType>(type: Type) {
  return (item: ThreadItem): item is Extract<ThreadItem, { type: Type }> => item.type === type;
}

export const isUserMessage = itemOf("user_message");
export const isAssistantMessage = itemOf("assistant_message");
export const isClientToolCall = itemOf("client_tool_call");
export const isWidget = itemOf("widget");
export const isGeneratedImage = itemOf("generated_image");
export const isStructuredInput = itemOf("structured_input");
export const isTask = itemOf("task");
export const isWorkflow = itemOf("workflow");
export const isEndOfTurn = itemOf("end_of_turn");
export const isHiddenContext = itemOf("hidden_context_item");
export const isSdkHiddenContext = itemOf("sdk_hidden_context");

function eventOf<Type extends ThreadStreamEvent["type"]>(type: Type) {
  return (event: ThreadStreamEvent): event is Extract<ThreadStreamEvent, { type: Type }> =>
    event.type === type;
}

export const isThreadCreated = eventOf("thread.created");
export const isThreadUpdated = eventOf("thread.updated");
export const isItemAdded = eventOf("thread.item.added");
export const isItemUpdated = eventOf("thread.item.updated");
export const isItemDone = eventOf("thread.item.done");
export const isItemRemoved = eventOf("thread.item.removed");
export const isItemReplaced = eventOf("thread.item.replaced");
export const isStreamOptions = eventOf("stream_options");
export const isProgressUpdate = eventOf("progress_update");
export const isClientEffect = eventOf("client_effect");
export const isErrorEvent = eventOf("error");
export const isNotice = eventOf("notice");
