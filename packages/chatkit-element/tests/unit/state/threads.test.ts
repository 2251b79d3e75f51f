import { describe, expect, it } from "vitest";
import { ThreadItemSchema, ThreadMetadataSchema } from "@acme/chatkit-server/protocol";
import { groupByDay } from "../../../src/views/history/group-by-day";
import { initialState } from "../../../src/state/element-state";
import { renameListed, showHistoryPage } from "../../../src/state/history-transitions";
import { itemsFrom, mergeNewest, prependItems } from "../../../src/state/item-list";
import { assistantMessage, thread } from "../../support/element-page/wire";

const item = (id: string, text = id) => ThreadItemSchema.parse(assistantMessage(id, text));
const list = (...ids: string[]) => itemsFrom(ids.map((id) => item(id)));

describe("merging the newest page", () => {
  it("adds, updates and drops inside the window and keeps what is older", () => {
    const merged = mergeNewest(list("a", "b", "c", "d"), [item("b"), item("d", "new"), item("e")]);
    expect(merged.order).toEqual(["a", "b", "d", "e"]);
    expect(merged.entries.get("d")?.item).toMatchObject({ content: [{ text: "new" }] });
    expect(merged.entries.has("c")).toBe(false);
  });

  it("keeps the identity of entries that did not change", () => {
    const before = list("a", "b");
    const merged = mergeNewest(before, [item("a"), item("b")]);
    expect(merged.entries.get("b")).toBe(before.entries.get("b"));
  });

  it("starts over if none of the page's items are known", () => {
    expect(mergeNewest(list("a"), [item("x")]).order).toEqual(["x"]);
  });
});

describe("older pages", () => {
  it("are prepended without items that are already there", () => {
    expect(prependItems(list("c", "d"), [item("a"), item("b"), item("c")]).order).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });
});

describe("renaming a listed thread", () => {
  it("leaves a new chat without a title", () => {
    const threads = [ThreadMetadataSchema.parse(thread("a"))];
    const listed = showHistoryPage(initialState, { threads, hasMore: false, after: null });
    const renamed = renameListed(listed, "a", "Tents");
    expect(renamed.history.threads[0]?.title).toBe("Tents");
    expect(renamed.thread).toBeNull();
  });
});

describe("history groups", () => {
  it("follow the day on which a thread was created", () => {
    const now = new Date(2026, 2, 20, 12);
    const on = (id: string, day: number) =>
      ThreadMetadataSchema.parse(
        thread(id, { created_at: new Date(2026, 2, day, 9).toISOString() }),
      );
    const groups = groupByDay([on("a", 20), on("b", 19), on("c", 15), on("d", 1)], now);
    expect(groups.map(({ name, threads }) => [name, threads[0]?.id])).toEqual([
      ["history.today", "a"],
      ["history.yesterday", "b"],
      ["history.lastWeek", "c"],
      ["history.lastMonth", "d"],
    ]);
  });
});
