import type { SdkHiddenContextItem, ThreadMetadata } from "../protocol";

/** A hidden note that keeps the model from continuing a canceled answer. */
export function cancellationMarker(
  thread: ThreadMetadata,
  { id, createdAt }: { id: string; createdAt: string },
): SdkHiddenContextItem {
  return {
    type: "sdk_hidden_context",
    id,
    thread_id: thread.id,
    created_at: createdAt,
    content: "The user cancelled the stream. Stop responding to the prior request.",
  };
}
