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

/** What the stores keep about a user. Hidden items are part of it: they are about the user, too. */
export interface ExportedChat {
  threads: ExportedThread[];
  /** Without their bytes. */
  attachments: Attachment[];
  /** What each turn took of the model. */
  usage: ExportedUsage[];
  feedback: { thread_id: string; item_id: string; kind: string }[];
}
