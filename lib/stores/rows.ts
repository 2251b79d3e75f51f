import { z } from "zod";
import {
  AttachmentSchema,
  isHiddenItem,
  ThreadItemSchema,
  type Attachment,
  type ThreadItem,
} from "@acme/chatkit-server";

// Rows are also validated before they are written, because a row that can't be read would break its
// whole page.

export interface ItemColumns {
  id: string;
  type: string;
  hidden: boolean;
  data: string;
}

export function itemToColumns(item: ThreadItem): ItemColumns {
  const parsed = ThreadItemSchema.parse(item);
  const { id, type } = parsed;
  return { id, type, hidden: isHiddenItem(parsed), data: JSON.stringify(parsed) };
}

export function itemFromData(data: string): ThreadItem {
  return ThreadItemSchema.parse(JSON.parse(data));
}

const PendingItemsSchema = z.array(ThreadItemSchema);

export function pendingToData(items: ThreadItem[]): string {
  return JSON.stringify(PendingItemsSchema.parse(items));
}

export function pendingFromData(data: string): ThreadItem[] {
  return PendingItemsSchema.parse(JSON.parse(data));
}

interface AttachmentColumns {
  threadId: string | null;
  data: string;
}

export function attachmentToData(attachment: Attachment): string {
  return JSON.stringify(AttachmentSchema.parse(attachment));
}

/**
 * The column determines which thread has claimed the attachment, even if the stored JSON differs.
 */
export function attachmentFromColumns({ threadId, data }: AttachmentColumns): Attachment {
  const attachment = AttachmentSchema.parse(JSON.parse(data));
  return threadId === null ? attachment : { ...attachment, thread_id: threadId };
}
