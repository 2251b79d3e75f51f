import type { ThreadItem } from "@acme/chatkit-server";
import type { ExportedOrder, ExportedThread, UserExport } from "./user-export";

/** The same export for people: messages in full, other items by what they are. */
export function exportToMarkdown(data: UserExport): string {
  const sections = [
    `# Everything we keep about ${data.user?.name ?? data.user?.id ?? "you"}`,
    `Exported ${data.exported_at}.`,
    ...data.threads.map(threadSection),
    listSection("Attachments", data.attachments, ({ name, mime_type }) => `${name} (${mime_type})`),
    listSection("Feedback", data.feedback, ({ kind, item_id }) => `${kind}: ${item_id}`),
    listSection("Cart", data.cart, (line) => withVariant(line)),
    ...data.orders.map(orderSection),
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

function threadSection(thread: ExportedThread): string {
  const heading = `## ${thread.title ?? "Untitled thread"}\n\nBegun ${thread.created_at}.`;
  return [heading, ...thread.items.map(itemParagraph)].join("\n\n");
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

function orderSection(order: ExportedOrder): string {
  const total = `${(order.total_cents / 100).toFixed(2)} ${order.currency}`;
  const heading = `## Order ${order.number}\n\n${order.status}, ${order.placed_at}, ${total}`;
  return [heading, order.lines.map((line) => `- ${withVariant(line)}`).join("\n")].join("\n\n");
}

function listSection<T>(title: string, rows: readonly T[], line: (row: T) => string): string {
  if (rows.length === 0) return "";
  return `## ${title}\n\n${rows.map((row) => `- ${line(row)}`).join("\n")}`;
}

function withVariant(line: { name: string; variant: string; quantity: number }): string {
  return `${line.quantity} × ${line.name}${line.variant && `, ${line.variant}`}`;
}

function joinText(content: readonly { text: string }[]): string {
  return content.map((part) => part.text).join("");
}

function text(value: unknown): string {
  return typeof value === "string" ? value : `\`${JSON.stringify(value)}\``;
}
