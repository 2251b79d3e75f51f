import type { AgentInputItem } from "@openai/agents";
import {
  inputText,
  ThreadItemConverter,
  untrustedText,
  type InputContentPart,
} from "@acme/chatkit-server/agents";
import {
  JsonObjectSchema,
  type Attachment,
  type ClientToolCallItem,
  type HiddenContextItem,
  type InputTagContent,
  type ThreadItem,
  type WidgetItem,
} from "@acme/chatkit-server/protocol";
import type { Capability } from "../define-capability";
import { memoryToInput, notedResult, readMemory, type ToolMemory } from "../tool-memory";
import { attachmentContent, unseenAttachment, type ReadAttachment } from "./attachment-content";
import type { History } from "./load-history";

/** Files are large, so a model sees only the newest files of the most recent exchanges. */
const MOST_FILES = 4;
const EXCHANGES_WITH_FILES = 2;

export interface ItemConverterOptions {
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
  /** The tools' calls that the page finished, by the ID that both items have. */
  readonly #inPage: ReadonlyMap<string, ToolMemory>;

  constructor({ history, capabilities, readAttachment }: ItemConverterOptions) {
    super();
    this.#capabilities = capabilities;
    this.#readAttachment = readAttachment;
    this.#noted = history.noted;
    this.#inPage = callsInPage(history.items);
    const files = history.items
      .filter((item) => item.type === "user_message")
      .slice(-EXCHANGES_WITH_FILES)
      .flatMap((item) => (history.noted.has(item.id) ? [] : item.attachments));
    this.#shownIds = new Set(files.slice(-MOST_FILES).map(({ id }) => id));
  }

  /**
   * Omits widgets: the stored call of the tool that showed one tells a model more in fewer tokens.
   */
  override widgetToInput(_item: WidgetItem): AgentInputItem[] {
    return [];
  }

  /** Restores stored tool calls as tool calls. */
  override hiddenContextToInput(item: HiddenContextItem) {
    if (this.#inPage.has(readMemory(item.content)?.call_id ?? "")) return [];
    const call = memoryToInput(item, { noted: this.#noted.has(item.id) });
    if (call) return call;
    const { content } = item;
    return this.hiddenContext(typeof content === "string" ? content : JSON.stringify(content));
  }

  override clientToolCallToInput(item: ClientToolCallItem) {
    const isNoted = item.status === "completed" && this.#noted.has(item.id);
    const made = this.#inPage.get(item.call_id);
    const call = made
      ? { ...item, name: made.tool, arguments: JsonObjectSchema.parse(made.arguments) }
      : item;
    return super.clientToolCallToInput(
      isNoted ? { ...call, output: notedResult(call.name) } : call,
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

/** A model made such a call to a server tool and gets the page's answer as its result. */
function callsInPage(items: readonly ThreadItem[]): Map<string, ToolMemory> {
  const calls = new Set(
    items.flatMap((item) => (item.type === "client_tool_call" ? item.call_id : [])),
  );
  return new Map(
    items.flatMap((item) => {
      const memory = item.type === "hidden_context_item" ? readMemory(item.content) : undefined;
      return memory?.call_id !== undefined && calls.has(memory.call_id)
        ? [[memory.call_id, memory] as const]
        : [];
    }),
  );
}
