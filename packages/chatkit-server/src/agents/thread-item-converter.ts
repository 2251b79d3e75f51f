import type { AgentInputItem } from "@openai/agents";
import type {
  AssistantMessageItem,
  Attachment,
  ClientToolCallItem,
  EndOfTurnItem,
  GeneratedImageItem,
  HiddenContextItem,
  InputTagContent,
  SdkHiddenContextItem,
  StructuredInputItem,
  TaskItem,
  ThreadItem,
  UserMessageItem,
  WidgetItem,
  WorkflowItem,
} from "../protocol";
import { createContextKey, hiddenContext, hiddenContextNotice, withKey } from "./hidden-context";
import {
  inputText,
  performedTask,
  userMessage,
  userText,
  type InputContentPart,
} from "./input-messages";
import { queuedCalls } from "../queued-calls";
import { readModelData } from "./model-data";
import { finishedCall, sendableInput } from "./sendable-input";
import { structuredInputText } from "./structured-input-text";
import { distinctTags, tagInstruction, userMessageText } from "./user-message-text";
import { dataBlock, untrustedText } from "./untrusted-text";
import { widgetJson } from "./widget-json";

type MaybePromise<T> = T | Promise<T>;
type Input = MaybePromise<AgentInputItem | AgentInputItem[] | null>;

const hookNames = [
  "attachmentToMessageContent",
  "tagToMessageContent",
  "generatedImageToInput",
  "hiddenContextToInput",
  "taskToInput",
  "workflowToInput",
  "widgetToInput",
] as const;

/** Functions that replace the methods of the same names. */
export type ThreadItemConverterHooks = Partial<
  Pick<ThreadItemConverter, (typeof hookNames)[number]>
>;

export interface ConvertedThread {
  input: AgentInputItem[];
  /**
   * Part of the model's instructions: how to distinguish hidden context from text that imitates it.
   * Null if the thread has no hidden context.
   */
  notice: string | null;
}

/**
 * Converts the items of a thread into input for a model, oldest first. Each kind of item has a
 * method to override, and most can be passed to the constructor instead. Attachments, tags and
 * hidden context that isn't text have no default conversion.
 */
export class ThreadItemConverter {
  /** Placeholder for the key, which differs for each conversion. */
  readonly #placeholder = createContextKey();

  constructor(hooks: ThreadItemConverterHooks = {}) {
    for (const name of hookNames) {
      const hook = hooks[name];
      if (hook) Object.defineProperty(this, name, { value: hook });
    }
  }

  /** Override to let the model see attachments; by default they are rejected. */
  attachmentToMessageContent(attachment: Attachment): MaybePromise<InputContentPart> {
    throw new Error(
      `The message has an attachment (${attachment.mime_type}): implement attachmentToMessageContent of ThreadItemConverter.`,
    );
  }

  /** Override to tell the model what a mention stands for; by default mentions are rejected. */
  tagToMessageContent(tag: InputTagContent): MaybePromise<InputContentPart> {
    throw new Error(
      `The message mentions "${tag.text}": implement tagToMessageContent of ThreadItemConverter.`,
    );
  }

  /** The text, attachments and mentions; the quote only if `withQuote` is true. */
  async userMessageToInput(
    item: UserMessageItem,
    { withQuote }: { withQuote: boolean },
  ): Promise<AgentInputItem[]> {
    const attachments: InputContentPart[] = [];
    for (const attachment of item.attachments) {
      attachments.push(await this.attachmentToMessageContent(attachment));
    }
    const text = untrustedText(userMessageText(item));
    const input =
      isBlank(text) && attachments.length > 0
        ? [userMessage(...attachments)]
        : [userMessage(inputText(isBlank(text) ? "(no text)" : text), ...attachments)];
    if (withQuote && item.quoted_text) {
      const quote = dataBlock("Quote", item.quoted_text);
      input.push(userText(`The user refers to this in particular:\n${quote}`));
    }
    const tags: InputContentPart[] = [];
    for (const tag of distinctTags(item)) tags.push(await this.tagToMessageContent(tag));
    if (tags.length > 0) input.push(userMessage(inputText(tagInstruction), ...tags));
    return input;
  }

  /**
   * Annotations aren't sent back. Parts without text are omitted, and so is a message that has only
   * such parts.
   */
  assistantMessageToInput(item: AssistantMessageItem): Input {
    const content = item.content
      .filter(({ text }) => !isBlank(text))
      .map(({ text }) => ({ type: "output_text" as const, text: text.toWellFormed() }));
    if (content.length === 0) return null;
    return { type: "message", role: "assistant", status: "completed", content };
  }

  /** Calls without output are omitted, because models reject them. */
  clientToolCallToInput(item: ClientToolCallItem): Input {
    if (item.status === "pending") return null;
    return finishedCall({
      callId: item.call_id,
      name: item.name,
      arguments: item.arguments,
      output: item.output,
      modelData: readModelData(item["model_data"]),
    });
  }

  endOfTurnToInput(_item: EndOfTurnItem): Input {
    return null;
  }

  /** The widget's id and JSON. */
  widgetToInput(item: WidgetItem): Input {
    const widget = dataBlock("Widget", widgetJson(item.widget));
    return userText(`The user was shown this widget (id: ${item.id}):\n${widget}`);
  }

  /** Only the custom tasks; the model's reasoning and searches aren't sent back to it. */
  workflowToInput(item: WorkflowItem): Input {
    return item.workflow.tasks.flatMap((task) => performedTask(task) ?? []);
  }

  /** Null for all but custom tasks. */
  taskToInput(item: TaskItem): Input {
    return performedTask(item.task) ?? null;
  }

  structuredInputToInput(item: StructuredInputItem): Input {
    return userText(structuredInputText(item));
  }

  /** Override to convert content that isn't text. */
  hiddenContextToInput(item: HiddenContextItem): Input {
    if (typeof item.content === "string") return this.hiddenContext(item.content);
    throw new Error(
      `Hidden context ${item.id} isn't text: implement hiddenContextToInput of ThreadItemConverter.`,
    );
  }

  sdkHiddenContextToInput(item: SdkHiddenContextItem): Input {
    return this.hiddenContext(item.content);
  }

  /** Text from the application, marked so that users' text can't imitate it. */
  protected hiddenContext(content: string): AgentInputItem {
    return hiddenContext(content, this.#placeholder);
  }

  /** The model must be able to load the image's URL; override this if it can't. */
  generatedImageToInput(item: GeneratedImageItem): Input {
    if (!item.image) return null;
    return userMessage(inputText("You made this image:"), {
      type: "input_image",
      image: item.image.url,
      detail: "auto",
    });
  }

  /** Like `convert`, preceded by the notice as a separate system message. */
  async toAgentInput(items: ThreadItem | readonly ThreadItem[]): Promise<AgentInputItem[]> {
    const { input, notice } = await this.convert(items);
    return notice === null ? input : [{ role: "system", content: notice }, ...input];
  }

  /** Only the last user message keeps its quote. */
  async convert(items: ThreadItem | readonly ThreadItem[]): Promise<ConvertedThread> {
    const list: readonly ThreadItem[] = isItem(items) ? [items] : [...items];
    const lastUserMessage = list.findLast((item) => item.type === "user_message");
    const input: AgentInputItem[] = [];
    const calls = new Set(list.flatMap((item) => (isClientToolCall(item) ? [item.id] : [])));
    let isEarlier = lastUserMessage !== undefined;
    for (const item of list) {
      if (item === lastUserMessage) isEarlier = false;
      const converted = [(await this.#convert(item, item === lastUserMessage)) ?? []].flat();
      if (isClientToolCall(item)) converted.push(...unrunCalls(item, calls));
      input.push(...(isEarlier ? converted.map(withoutReasoning) : converted));
    }
    const key = createContextKey();
    const sent = sendableInput(input);
    const keyed = sent.map((item) => withKey(item, this.#placeholder, key));
    const hasContext = keyed.some((item, index) => item !== sent[index]);
    return { input: keyed, notice: hasContext ? hiddenContextNotice(key) : null };
  }

  #convert(item: ThreadItem, withQuote: boolean): Input {
    switch (item.type) {
      case "user_message":
        return this.userMessageToInput(item, { withQuote });
      case "assistant_message":
        return this.assistantMessageToInput(item);
      case "client_tool_call":
        return this.clientToolCallToInput(item);
      case "widget":
        return this.widgetToInput(item);
      case "generated_image":
        return this.generatedImageToInput(item);
      case "structured_input":
        return this.structuredInputToInput(item);
      case "task":
        return this.taskToInput(item);
      case "workflow":
        return this.workflowToInput(item);
      case "end_of_turn":
        return this.endOfTurnToInput(item);
      case "hidden_context_item":
        return this.hiddenContextToInput(item);
      case "sdk_hidden_context":
        return this.sdkHiddenContextToInput(item);
    }
  }
}

/**
 * The calls that the browser never got, because the user sent another message first. `known`
 * contains the ids of the calls in the input so far and of those that the browser got.
 */
function unrunCalls(item: ClientToolCallItem, known: Set<string>): AgentInputItem[] {
  const unrun = queuedCalls(item).filter(({ id }) => !known.has(id));
  for (const { id } of unrun) known.add(id);
  return unrun.flatMap(({ call_id: callId, name, arguments: given, model_data }) =>
    finishedCall({
      callId,
      name,
      arguments: given,
      output: {
        status: "not_run",
        message: `${name} wasn't run because the user sent another message first.`,
      },
      modelData: readModelData(model_data),
    }),
  );
}

/** Providers need reasoning back only while the calls that it led to are being answered. */
function withoutReasoning(item: AgentInputItem): AgentInputItem {
  if (item.type !== "function_call" || !item.providerData?.["reasoning_content"]) return item;
  const { reasoning_content: _reasoning, ...providerData } = item.providerData;
  return { ...item, providerData };
}

function isClientToolCall(item: ThreadItem): item is ClientToolCallItem {
  return item.type === "client_tool_call";
}

function isBlank(text: string): boolean {
  return text.trim() === "";
}

function isItem(items: ThreadItem | readonly ThreadItem[]): items is ThreadItem {
  return !Array.isArray(items);
}

/** Converts with the defaults, which reject attachments and mentions. */
export function simpleToAgentInput(
  items: ThreadItem | readonly ThreadItem[],
): Promise<AgentInputItem[]> {
  return new ThreadItemConverter().toAgentInput(items);
}
