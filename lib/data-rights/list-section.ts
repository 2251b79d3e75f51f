/** A section of the Markdown export with a line for each row; empty without rows. */
export function listSection<T>(
  title: string,
  rows: readonly T[],
  line: (row: T) => string,
): string[] {
  if (rows.length === 0) return [];
  return [`## ${title}\n\n${rows.map((row) => `- ${line(row)}`).join("\n")}`];
}
