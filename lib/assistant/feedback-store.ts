import type { FeedbackKind } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db/owner";

export interface Feedback {
  threadId: string;
  itemIds: string[];
  kind: FeedbackKind;
}

/** Keeps users' votes on items; the latest vote of a user on an item counts. */
export interface FeedbackStore {
  save(feedback: Feedback, owner: Owner): Promise<void>;
}
