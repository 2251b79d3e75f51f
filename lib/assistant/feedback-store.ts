import type { FeedbackKind } from "@acme/chatkit-server";
import type { Owner } from "@/lib/db/owner";

export interface Feedback {
  threadId: string;
  itemIds: string[];
  kind: FeedbackKind;
}

/** Stores users' votes on items. A user's latest vote on an item counts. */
export interface FeedbackStore {
  save(feedback: Feedback, owner: Owner): Promise<void>;
}
