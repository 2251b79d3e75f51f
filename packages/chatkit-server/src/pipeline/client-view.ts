import {
  AttachmentSchema,
  isHiddenItem,
  ThreadItemSchema,
  ThreadItemUpdateSchema,
  ThreadStatusSchema,
  type Attachment,
  type Page,
  type Thread,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
} from "../protocol";
import { knownMembers } from "./known-members";

// The only place that decides which stored data clients may see. Everything sent to them passes
// through here.

/** Null for an event that clients must not see. */
export function eventForClient(event: ThreadStreamEvent): ThreadStreamEvent | null {
  switch (event.type) {
    case "thread.created":
    case "thread.updated":
      return { ...event, thread: threadForClient(event.thread, event.thread.items) };
    case "thread.item.added":
    case "thread.item.done":
    case "thread.item.replaced": {
      const item = itemForClient(event.item);
      return item && { ...event, item };
    }
    case "thread.item.updated":
      return { ...event, update: knownMembers(ThreadItemUpdateSchema, event.update) };
    case "thread.item.removed":
    case "stream_options":
    case "progress_update":
    case "client_effect":
    case "error":
    case "notice":
      return event;
  }
}

/** Null for a hidden item. */
export function itemForClient(item: ThreadItem): ThreadItem | null {
  if (isHiddenItem(item)) return null;
  const known = knownMembers(ThreadItemSchema, item);
  if (known.type !== "user_message" || known.attachments.length === 0) return known;
  return { ...known, attachments: known.attachments.map(attachmentForClient) };
}

export function attachmentForClient(attachment: Attachment): Attachment {
  const { metadata: _metadata, ...visible } = knownMembers(AttachmentSchema, attachment);
  return visible;
}

/** Without `items`, the page is empty. */
export function threadForClient(
  thread: ThreadMetadata,
  items: Page<ThreadItem> = { data: [], has_more: false },
): Thread {
  return {
    id: thread.id,
    title: thread.title,
    created_at: thread.created_at,
    status: knownMembers(ThreadStatusSchema, thread.status),
    allowed_image_domains: thread.allowed_image_domains,
    metadata: {},
    ...(thread.updated_at && { updated_at: thread.updated_at }),
    items: itemsForClient(items),
  };
}

export function itemsForClient(page: Page<ThreadItem>): Page<ThreadItem> {
  return {
    data: page.data.map(itemForClient).filter((item) => item !== null),
    has_more: page.has_more,
    after: page.after,
  };
}
