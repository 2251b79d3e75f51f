import type { Attachment, ThreadItem, ThreadMetadata } from "@acme/chatkit-server";

export interface ExportedThread extends ThreadMetadata {
  items: ThreadItem[];
}

/** What the stores keep about a user. Hidden items are part of it: they are about the user, too. */
export interface ExportedChat {
  threads: ExportedThread[];
  /** Without their bytes. */
  attachments: Attachment[];
  feedback: { thread_id: string; item_id: string; kind: string }[];
}
