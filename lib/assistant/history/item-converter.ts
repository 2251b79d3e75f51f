import type { AgentInputItem } from "@openai/agents";
import { inputText, ThreadItemConverter, type InputContentPart } from "@acme/chatkit-server/agents";
import type {
  Attachment,
  HiddenContextItem,
  InputTagContent,
  ThreadItem,
  WidgetItem,
} from "@acme/chatkit-server/protocol";
import type { Capability } from "../define-capability";
import { memoryToInput } from "../tool-memory";
import { attachmentContent, unseenAttachment, type ReadAttachment } from "./attachment-content";

/** Files are large, so a model sees the latest only. */
const MOST_FILES = 4;

export interface ItemConverterOptions {
  /** The items that will be converted, oldest first. */
  history: readonly ThreadItem[];
  /** They know what mentions stand for. */
  capabilities: readonly Capability[];
  readAttachment: ReadAttachment;
}

/** The assistant's threads as input for a model. */
export class ItemConverter extends ThreadItemConverter {
  readonly #capabilities: readonly Capability[];
  readonly #readAttachment: ReadAttachment;
  readonly #shownIds: ReadonlySet<string>;

  constructor({ history, capabilities, readAttachment }: ItemConverterOptions) {
    super();
    this.#capabilities = capabilities;
    this.#readAttachment = readAttachment;
    const files = history.flatMap((item) => (item.type === "user_message" ? item.attachments : []));
    this.#shownIds = new Set(files.slice(-MOST_FILES).map(({ id }) => id));
  }

  /** The kept call of the tool that showed the widget says more to a model in fewer tokens. */
  override widgetToInput(_item: WidgetItem): AgentInputItem[] {
    return [];
  }

  /** Finished tool calls come back as what they were. */
  override hiddenContextToInput(item: HiddenContextItem) {
    return memoryToInput(item) ?? super.hiddenContextToInput(item);
  }

  override tagToMessageContent(tag: InputTagContent): InputContentPart {
    const described = this.#capabilities.map(({ describeMention }) => describeMention?.(tag));
    return inputText(described.find((text) => text) ?? `“@${tag.text}” has the id ${tag.id}.`);
  }

  override async attachmentToMessageContent(attachment: Attachment): Promise<InputContentPart> {
    if (!this.#shownIds.has(attachment.id)) return unseenAttachment(attachment);
    return attachmentContent(attachment, this.#readAttachment);
  }
}
