import type { ElementState } from "../state/element-state";
import type { ItemList } from "../state/item-list";

/**
 * The text that Copy puts on the clipboard: the Markdown of messages and the copy text of widgets.
 */
export function copyTexts(list: ItemList, keys: readonly string[]): string {
  return keys
    .flatMap((key) => {
      const item = list.entries.get(key)?.item;
      if (item?.type === "assistant_message") return item.content.map(({ text }) => text);
      return item?.type === "widget" && item.copy_text ? [item.copy_text] : [];
    })
    .filter((text) => text.trim() !== "")
    .join("\n\n");
}

/** The loaded thread as Markdown: its title, what the user said and what was answered. */
export function threadMarkdown(
  { thread, items }: Pick<ElementState, "thread" | "items">,
  youSaid: string,
): string {
  const said = items.order.flatMap((key) => {
    const item = items.entries.get(key)?.item;
    if (item?.type !== "user_message") return copyTexts(items, [key]);
    const words = item.content.map(({ text }) => text).join("");
    return `**${youSaid}:** ${words}`;
  });
  const title = thread?.title?.trim() ? [`# ${thread.title}`] : [];
  return [...title, ...said].filter((text) => text !== "").join("\n\n");
}
