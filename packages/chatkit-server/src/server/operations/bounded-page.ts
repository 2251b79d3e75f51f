import type { Page } from "../../protocol";

/**
 * Limits a page to `maxLength` characters of JSON but keeps at least one item; the rest is on the
 * next page. Otherwise a hundred long messages would make one response of many megabytes.
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
