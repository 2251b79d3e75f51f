import { NotFoundError } from "@acme/chatkit-server";

// Rows of other owners are reported as missing.

export function missingThread(id: string, options?: ErrorOptions): NotFoundError {
  return new NotFoundError(`Thread ${id} not found`, options);
}

export function missingAttachment(id: string): NotFoundError {
  return new NotFoundError(`Attachment ${id} not found`);
}

export function missingCursor(cursor: string): NotFoundError {
  return new NotFoundError(`Cursor ${cursor} not found`);
}

export function missingItem(threadId: string, id: string): NotFoundError {
  return new NotFoundError(`Item ${id} not found in thread ${threadId}`);
}
