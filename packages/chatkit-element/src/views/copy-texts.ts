import type { ItemList } from "../state/item-list";

/** What Copy yields for some items: the source of messages and what widgets offer. */
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
