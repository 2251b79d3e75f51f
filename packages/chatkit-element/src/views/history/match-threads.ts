import type { ThreadMetadata } from "@acme/chatkit-server/protocol";

/** The threads whose titles contain every word of the query, regardless of case and accents. */
export function matchThreads(
  threads: readonly ThreadMetadata[],
  query: string,
): readonly ThreadMetadata[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return threads;
  return threads.filter(({ title }) => {
    const text = plain(title ?? "");
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
