import { isHiddenItem, type Page, type ThreadItem } from "./protocol";

/** Fills a page with visible items, reading past hidden ones. */
export async function loadVisiblePage(
  loadPage: (after: string | null, limit: number) => Promise<Page<ThreadItem>>,
  after: string | null,
  limit: number,
): Promise<Page<ThreadItem>> {
  const visible: ThreadItem[] = [];
  let cursor = after;
  for (;;) {
    const page = await loadPage(cursor, limit);
    visible.push(...page.data.filter((item) => !isHiddenItem(item)));
    if (visible.length > limit || !page.has_more || !page.after) break;
    cursor = page.after;
  }
  const data = visible.slice(0, limit);
  const hasMore = visible.length > limit;
  return { data, has_more: hasMore, after: hasMore ? data.at(-1)?.id : undefined };
}
