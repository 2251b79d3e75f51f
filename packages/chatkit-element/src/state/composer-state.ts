import type { Attachment, UserMessageContent } from "@openai/chatkit";

export type DraftContent = readonly UserMessageContent[];

/** A file of the draft, uploading or uploaded. */
export interface DraftAttachment {
  readonly key: string;
  readonly name: string;
  readonly mimeType: string;
  /** Object URL of an image, or its `preview_url`. */
  readonly previewUrl: string | null;
  readonly status: "uploading" | "ready" | "failed";
  /** Why the upload failed, in the user's language. */
  readonly failure: string | null;
  /** 0 to 1; null if unknown. */
  readonly progress: number | null;
  readonly attachment: Attachment | null;
}

export interface ComposerState {
  readonly content: DraftContent;
  /** Increases when the content is set other than by typing, so that the editor updates. */
  readonly revision: number;
  readonly quote: string | null;
  readonly attachments: readonly DraftAttachment[];
  readonly toolId: string | null;
  readonly modelId: string | null;
}

export const emptyComposer: ComposerState = {
  content: [],
  revision: 0,
  quote: null,
  attachments: [],
  toolId: null,
  modelId: null,
};

export function draftText(content: DraftContent): string {
  return content.map((part) => part.text).join("");
}

export function isBlank(content: DraftContent): boolean {
  return content.every((part) => part.type === "input_text" && part.text.trim() === "");
}

export function isSendable(composer: ComposerState): boolean {
  return (
    !isBlank(composer.content) || composer.attachments.some(({ status }) => status !== "failed")
  );
}
