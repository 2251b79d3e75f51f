import type { AgentInputItem } from "@openai/agents";
import { inputText, ThreadItemConverter, type InputContentPart } from "@acme/chatkit-server/agents";
import type {
  Attachment,
  InputTagContent,
  ThreadItem,
  WidgetItem,
} from "@acme/chatkit-server/protocol";
import { attachmentContent, unseenAttachment, type ReadAttachment } from "./attachment-content";

/** Files are large, so a model sees the latest only. */
const MOST_FILES = 4;

/** The shop's threads as input for a model. */
export class ShopItemConverter extends ThreadItemConverter {
  readonly #readAttachment: ReadAttachment;
  readonly #shownIds: ReadonlySet<string>;

  constructor(items: readonly ThreadItem[], readAttachment: ReadAttachment) {
    super();
    this.#readAttachment = readAttachment;
    const files = items.flatMap((item) => (item.type === "user_message" ? item.attachments : []));
    this.#shownIds = new Set(files.slice(-MOST_FILES).map(({ id }) => id));
  }

  /** Widgets have a twin in hidden context that says more to a model in fewer tokens. */
  override widgetToInput(_item: WidgetItem): AgentInputItem[] {
    return [];
  }

  override tagToMessageContent(tag: InputTagContent): InputContentPart {
    return inputText(`“@${tag.text}” is the product with the slug ${tag.id}.`);
  }

  override async attachmentToMessageContent(attachment: Attachment): Promise<InputContentPart> {
    if (!this.#shownIds.has(attachment.id)) return unseenAttachment(attachment);
    return attachmentContent(attachment, this.#readAttachment);
  }
}
