import type { Attachment, ThreadItem } from "@acme/chatkit-server";

export type LinkPreview<Context> = (attachment: Attachment, context: Context) => string;

/** Adds a new preview URL to images when they are read, because a stored one would have expired. */
export class PreviewLinks<Context> {
  readonly #link: LinkPreview<Context> | undefined;

  constructor(link: LinkPreview<Context> | undefined) {
    this.#link = link;
  }

  refresh(attachment: Attachment, context: Context): Attachment {
    if (!this.#link || attachment.type !== "image") return attachment;
    return { ...attachment, preview_url: this.#link(attachment, context) };
  }

  refreshItem(item: ThreadItem, context: Context): ThreadItem {
    if (item.type !== "user_message" || item.attachments.length === 0) return item;
    const attachments = item.attachments.map((attachment) => this.refresh(attachment, context));
    return { ...item, attachments };
  }
}
