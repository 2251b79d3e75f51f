import type { ThreadItem } from "@acme/chatkit-server/protocol";

/** The sending state of a user's message. */
export type Delivery = "sending" | "failed" | "sent";

/** What the user sees about a failure. */
export interface ShownFailure {
  /** `custom` shows `message`; there is a text for every other code. */
  readonly code: string;
  readonly message: string | null;
}

export interface ItemEntry {
  /** Stays the same when the item changes, even from optimistic to stored. */
  readonly key: string;
  readonly item: ThreadItem;
  /** Whether the item is final. */
  readonly done: boolean;
  readonly delivery: Delivery;
  /** Why the user's message wasn't sent. */
  readonly failure: ShownFailure | null;
  /** Progress of an image, 0 to 1. */
  readonly progress: number | null;
}

/** The items of the shown thread, oldest first. */
export interface ItemList {
  readonly order: readonly string[];
  readonly entries: ReadonlyMap<string, ItemEntry>;
  /** Keys of items that were shown before the server assigned their ids. */
  readonly keysByServerId: ReadonlyMap<string, string>;
}

export const emptyItems: ItemList = { order: [], entries: new Map(), keysByServerId: new Map() };

export function keyOf(list: ItemList, id: string): string {
  return list.keysByServerId.get(id) ?? id;
}

export function findEntry(list: ItemList, id: string): ItemEntry | undefined {
  return list.entries.get(keyOf(list, id));
}

export function* entriesOf(list: ItemList): Generator<ItemEntry> {
  for (const key of list.order) {
    const entry = list.entries.get(key);
    if (entry) yield entry;
  }
}

export function doneEntry(item: ThreadItem): ItemEntry {
  return { key: item.id, item, done: true, delivery: "sent", failure: null, progress: null };
}

export function putEntry(list: ItemList, entry: ItemEntry): ItemList {
  const known = list.entries.has(entry.key);
  const entries = new Map(list.entries).set(entry.key, entry);
  return { ...list, entries, order: known ? list.order : [...list.order, entry.key] };
}

/** Adds at the end, or replaces in place by id. */
export function upsertItem(list: ItemList, item: ThreadItem, done: boolean): ItemList {
  const before = findEntry(list, item.id);
  const key = before?.key ?? item.id;
  return putEntry(list, { ...(before ?? doneEntry(item)), key, item, done, delivery: "sent" });
}

/** Replaces the optimistic item under `key` with the stored one. */
export function adoptItem(list: ItemList, key: string, item: ThreadItem): ItemList {
  const keysByServerId = new Map(list.keysByServerId).set(item.id, key);
  return { ...putEntry(list, { ...doneEntry(item), key }), keysByServerId };
}

export function removeItem(list: ItemList, id: string): ItemList {
  const key = keyOf(list, id);
  return list.entries.has(key) ? keepEntries(list, (entry) => entry.key !== key) : list;
}

export function keepEntries(list: ItemList, keep: (entry: ItemEntry) => boolean): ItemList {
  const kept = [...entriesOf(list)].filter(keep);
  if (kept.length === list.order.length) return list;
  return {
    ...list,
    order: kept.map((entry) => entry.key),
    entries: new Map(kept.map((entry) => [entry.key, entry])),
  };
}

export function itemsFrom(items: readonly ThreadItem[]): ItemList {
  const entries = new Map(items.map((item) => [item.id, doneEntry(item)]));
  return { ...emptyItems, entries, order: [...entries.keys()] };
}

/** Prepends a page of older items; known items keep their position. */
export function prependItems(list: ItemList, older: readonly ThreadItem[]): ItemList {
  const unknown = older.filter((item) => !findEntry(list, item.id));
  if (unknown.length === 0) return list;
  const page = itemsFrom(unknown);
  return {
    ...list,
    order: [...page.order, ...list.order],
    entries: new Map([...page.entries, ...list.entries]),
  };
}

/**
 * Merges the newest page into the end of the list: updates known items, adds new ones, and removes
 * those in that range that the server no longer has.
 */
export function mergeNewest(list: ItemList, newest: readonly ThreadItem[]): ItemList {
  const firstKnown = newest.findIndex((item) => findEntry(list, item.id));
  const anchor = newest[firstKnown];
  if (!anchor) return itemsFrom(newest);
  const start = list.order.indexOf(keyOf(list, anchor.id));
  const page = newest.map((item): ItemEntry => {
    const before = findEntry(list, item.id);
    if (before && before.done && sameJson(before.item, item)) return before;
    return { ...doneEntry(item), key: before?.key ?? item.id };
  });
  const order = [...list.order.slice(0, start), ...page.map((entry) => entry.key)];
  const entries = new Map(list.entries);
  for (const key of list.order.slice(start)) entries.delete(key);
  for (const entry of page) entries.set(entry.key, entry);
  return { ...list, order, entries };
}

function sameJson(a: ThreadItem, b: ThreadItem): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
