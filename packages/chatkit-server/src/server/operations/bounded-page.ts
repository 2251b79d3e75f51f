import type { Page } from "../../protocol";

/**
 * The page up to so many characters of JSON, one item at least; the rest is on the next page. Without
 * it a hundred long messages are one answer of many megabytes.
 */
export function boundedPage<T extends { id: string }>(page: Page<T>, maxLength: number): Page<T> {
  let length = 0;
  const end = page.data.findIndex((item, index) => {
    length += JSON.stringify(item).length;
    return index > 0 && length > maxLength;
  });
  if (end < 0) return page;
  const data = page.data.slice(0, end);
  return { data, has_more: true, after: data.at(-1)?.id };
}
