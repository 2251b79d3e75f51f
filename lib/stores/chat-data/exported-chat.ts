import type { Attachment, ThreadItem, ThreadMetadata } from "@acme/chatkit-server";
import type { Rows } from "@/lib/data-rights";

export interface ExportedThread extends ThreadMetadata {
  items: Rows<ThreadItem>;
}

export interface ExportedUsage {
  thread_id: string;
  created_at: string;
  model: string;
  input_tokens: number;
  output_tokens: number;
  tools: unknown;
  ending: string;
}

export interface ExportedFeedback {
  thread_id: string;
  item_id: string;
  kind: string;
}

/**
 * What the stores have about a user. Hidden items are included, because they are about the user
 * too.
 */
export interface ExportedChat {
  threads: Rows<ExportedThread>;
  /** Without the bytes of the files. */
  attachments: Rows<Attachment>;
  /** The model usage of each turn. */
  usage: Rows<ExportedUsage>;
  feedback: Rows<ExportedFeedback>;
}
