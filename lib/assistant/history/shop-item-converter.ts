import type { AgentInputItem } from "@openai/agents";
import { inputText, ThreadItemConverter, type InputContentPart } from "@/lib/chatkit/agents";
import type { Attachment, InputTagContent, WidgetItem } from "@/lib/chatkit/protocol";

/** The shop's threads as input for a model. */
export class ShopItemConverter extends ThreadItemConverter {
  /** Widgets have a twin in hidden context that says more to a model in fewer tokens. */
  override widgetToInput(_item: WidgetItem): AgentInputItem[] {
    return [];
  }

  override tagToMessageContent(tag: InputTagContent): InputContentPart {
    return inputText(`“@${tag.text}” is the product with the slug ${tag.id}.`);
  }

  override attachmentToMessageContent({ name, mime_type: type }: Attachment): InputContentPart {
    return inputText(`(The user attached a file that you can't see: ${name}, ${type}.)`);
  }
}
