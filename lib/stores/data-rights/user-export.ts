import type { Attachment, ThreadItem, ThreadMetadata } from "@acme/chatkit-server";

export interface ExportedThread extends ThreadMetadata {
  items: ThreadItem[];
}

export interface ExportedOrder {
  number: string;
  status: string;
  placed_at: string;
  total_cents: number;
  currency: string;
  lines: { name: string; variant: string; quantity: number; price_cents: number }[];
}

/** All that is kept about a user; attachments without their bytes, which previews and routes serve. */
export interface UserExport {
  tenant_id: string;
  user: { id: string; name: string | null; email: string | null; guest: boolean } | null;
  /** ISO 8601, UTC. */
  exported_at: string;
  threads: ExportedThread[];
  attachments: Attachment[];
  feedback: { thread_id: string; item_id: string; kind: string }[];
  cart: { name: string; variant: string; quantity: number }[];
  orders: ExportedOrder[];
}
