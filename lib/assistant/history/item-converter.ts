import type { AgentInputItem } from "@openai/agents";
import {
  dataBlock,
  inputText,
  ThreadItemConverter,
  untrustedText,
  userText,
  type ConvertedThread,
  type InputContentPart,
} from "@acme/chatkit-server/agents";
import type {
  Attachment,
  ClientToolCallItem,
  HiddenContextItem,
  InputTagContent,
  TaskItem,
  ThreadItem,
  WidgetItem,
} from "@acme/chatkit-server/protocol";
import type { Capability } from "../define-capability";
import { memoryToInput, notedResult, readMemory } from "../tool-memory";
import { attachmentContent, unseenAttachment, type ReadAttachment } from "./attachment-content";
import { OriginalCalls } from "./original-calls";
import type { History } from "./load-history";

/** Files are large, so a model sees only the newest files of the most recent exchanges. */
const MAX_FILES = 4;
const EXCHANGES_WITH_FILES = 2;

interface ItemConverterOptions {
  /** The history to convert. */
  history: Pick<History, "items" | "noted">;
  /** Used to describe mentions. */
  capabilities: readonly Capability[];
  readAttachment: ReadAttachment;
}

/** Converts the assistant's threads into model input. */
export class ItemConverter extends ThreadItemConverter {
  readonly #capabilities: readonly Capability[];
  readonly #readAttachment: ReadAttachment;
  readonly #shownIds: ReadonlySet<string>;
  readonly #noted: ReadonlySet<string>;
  readonly #calls: OriginalCalls;

  constructor({ history, capabilities, readAttachment }: ItemConverterOptions) {
    super();
    this.#capabilities = capabilities;
    this.#readAttachment = readAttachment;
    this.#noted = history.noted;
    this.#calls = new OriginalCalls(history.items);
    const files = history.items
      .filter((item) => item.type === "user_message")
      .slice(-EXCHANGES_WITH_FILES)
      .flatMap((item) => (history.noted.has(item.id) ? [] : item.attachments));
    this.#shownIds = new Set(files.slice(-MAX_FILES).map(({ id }) => id));
  }

  /**
   * Omits widgets: the stored tool call that created one says more to the model in fewer tokens.
   */
  override widgetToInput(_item: WidgetItem): AgentInputItem[] {
    return [];
  }

  /** The assistant's tasks are its notes to the user. */
  override taskToInput({ task }: TaskItem): AgentInputItem | null {
    if (task.type !== "custom") return null;
    const text = [task.title, task.content].filter(Boolean).join(": ");
    return userText(`The user was shown this note:\n${dataBlock("Note", text)}`);
  }

  override convert(items: ThreadItem | readonly ThreadItem[]): Promise<ConvertedThread> {
    return super.convert(
      [items]
        .flat()
        .map((item) => (item.type === "client_tool_call" ? this.#calls.restore(item) : item)),
    );
  }

  /** Restores stored tool calls as tool calls. */
  override hiddenContextToInput(item: HiddenContextItem) {
    if (this.#calls.has(readMemory(item.content))) return [];
    const call = memoryToInput(item, { noted: this.#noted.has(item.id) });
    if (call) return call;
    const { content } = item;
    return this.hiddenContext(typeof content === "string" ? content : JSON.stringify(content));
  }

  override clientToolCallToInput(item: ClientToolCallItem) {
    const isNoted = item.status === "completed" && this.#noted.has(item.id);
    return super.clientToolCallToInput(
      isNoted ? { ...item, output: notedResult(item.name) } : item,
    );
  }

  override tagToMessageContent(tag: InputTagContent): InputContentPart {
    const described = this.#capabilities.map(({ describeMention }) => describeMention?.(tag));
    const text = described.find((each) => each) ?? `“@${tag.text}” has the id ${tag.id}.`;
    return inputText(untrustedText(text));
  }

  override async attachmentToMessageContent(attachment: Attachment): Promise<InputContentPart> {
    if (!this.#shownIds.has(attachment.id)) return unseenAttachment(attachment);
    return attachmentContent(attachment, this.#readAttachment);
  }
}
