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
