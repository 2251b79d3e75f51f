import { inputText, userText, type InputContentPart } from "../agents/input-messages";
import { ThreadItemConverter } from "../agents/thread-item-converter";
import { toAgentInput, type ToAgentInputOptions } from "../agents/to-agent-input";
import type {
  Attachment,
  ClientToolCallItem,
  GeneratedImageItem,
  HiddenContextItem,
  InputTagContent,
  ThreadMetadata,
  UserMessageItem,
} from "../protocol";
import type { ChatMessage } from "./chat-message";

/**
 * The messages for a turn that answers `message`, oldest first. Other items, such as widgets and
 * client tool results, are described in separate user messages. Attachments are named, not read.
 */
export async function loadMessages<Context>(
  thread: ThreadMetadata,
  message: UserMessageItem | null,
  options: Omit<ToAgentInputOptions<Context>, "converter">,
): Promise<ChatMessage[]> {
  const input = await toAgentInput(thread, message, { ...options, converter });
  return (input ?? []).flatMap(toMessage);
}

/** Derived from the converter, so that this entry's types don't need the Agents SDK. */
type AgentInputItem = Awaited<ReturnType<ThreadItemConverter["toAgentInput"]>>[number];

class TextConverter extends ThreadItemConverter {
  override attachmentToMessageContent({ name, mime_type }: Attachment): InputContentPart {
    return inputText(`[Attachment: ${name} (${mime_type})]`);
  }

  override tagToMessageContent({ text, data }: InputTagContent): InputContentPart {
    return inputText(`- @${text}: ${JSON.stringify(data)}`);
  }

  override clientToolCallToInput(call: ClientToolCallItem): AgentInputItem | null {
    if (call.status === "pending") return null;
    const outcome = JSON.stringify(call.output ?? null);
    return userText(
      `The user's page ran ${call.name}(${JSON.stringify(call.arguments)}) and answered: ${outcome}`,
    );
  }

  override generatedImageToInput({ image }: GeneratedImageItem): AgentInputItem | null {
    if (!image) return null;
    return userText(`You made an image${image.url.startsWith("data:") ? "." : `: ${image.url}`}`);
  }

  override hiddenContextToInput(item: HiddenContextItem) {
    if (typeof item.content === "string") return super.hiddenContextToInput(item);
    return super.hiddenContextToInput({ ...item, content: JSON.stringify(item.content) });
  }
}

const converter = new TextConverter();

function toMessage(item: AgentInputItem): ChatMessage[] {
  if (!("role" in item) || item.role === "system") return [];
  const { role, content } = item;
  const text = typeof content === "string" ? content : joinParts(role, content);
  return text.trim() === "" ? [] : [{ role, content: text }];
}

/** Joins the parts of an answer into one text, and appends the other parts to a user's text. */
function joinParts(role: ChatMessage["role"], parts: readonly { type: string }[]): string {
  return parts
    .flatMap((part) => ("text" in part && typeof part.text === "string" ? [part.text] : []))
    .join(role === "assistant" ? "" : "\n");
}
