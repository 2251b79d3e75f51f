import type { ThreadItem } from "@acme/chatkit-server";
import type { Rows } from "@/lib/data-rights";
import type { ExportedChat, ExportedThread } from "./exported-chat";

/** The export as readable text: full messages, and other items by their type. */
export function chatSections({
  threads,
  attachments,
  usage,
  feedback,
}: ExportedChat): Rows<string>[] {
  return [
    async function* () {
      for await (const thread of threads()) yield* threadSection(thread);
    },
    lines("Attachments", attachments, ({ name, mime_type }) => `${name} (${mime_type})`),
    lines(
      "Answers",
      usage,
      ({ created_at, model, input_tokens, output_tokens }) =>
        `${created_at}: ${model}, ${input_tokens} tokens read, ${output_tokens} written`,
    ),
    lines("Feedback", feedback, ({ kind, item_id }) => `${kind}: ${item_id}`),
  ];
}

/** A section with a line for each row; empty without rows. */
function lines<Row>(title: string, rows: Rows<Row>, line: (row: Row) => string): Rows<string> {
  return async function* () {
    let begun = false;
    for await (const row of rows()) {
      if (!begun) yield `\n## ${title}\n\n`;
      begun = true;
      yield `- ${line(row)}\n`;
    }
  };
}

async function* threadSection(thread: ExportedThread): AsyncGenerator<string> {
  yield `\n## ${thread.title || "Untitled thread"}\n\nBegun ${thread.created_at}.`;
  for await (const item of thread.items()) yield `\n\n${itemParagraph(item)}`;
  yield "\n";
}

function itemParagraph(item: ThreadItem): string {
  switch (item.type) {
    case "user_message": {
      const files = item.attachments.map(({ name }) => `\n\n*Attached: ${name}*`).join("");
      return `**You:** ${joinText(item.content)}${files}`;
    }
    case "assistant_message":
      return `**Assistant:** ${joinText(item.content)}`;
    case "widget":
      return `*Shown:* ${item.copy_text ?? item.widget.type}`;
    case "client_tool_call":
      return `*Tool:* ${item.name} \`${JSON.stringify(item.arguments)}\``;
    case "hidden_context_item":
    case "sdk_hidden_context":
      return `*Note for the model:* ${text(item.content)}`;
    default:
      return `*${item.type.replaceAll("_", " ")}*`;
  }
}

function joinText(content: readonly { text: string }[]): string {
  return content.map((part) => part.text).join("");
}

function text(value: unknown): string {
  return typeof value === "string" ? value : `\`${JSON.stringify(value)}\``;
}
