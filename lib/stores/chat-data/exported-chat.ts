import type { Attachment, ThreadItem, ThreadMetadata } from "@acme/chatkit-server";

export interface ExportedThread extends ThreadMetadata {
  items: ThreadItem[];
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

/**
 * The data that the stores keep about a user. It includes hidden items, because they also contain
 * user data.
 */
export interface ExportedChat {
  threads: ExportedThread[];
  /** Without their bytes. */
  attachments: Attachment[];
  /** The model usage of each turn. */
  usage: ExportedUsage[];
  feedback: { thread_id: string; item_id: string; kind: string }[];
}
