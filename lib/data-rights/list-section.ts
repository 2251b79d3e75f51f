/** A section of a Markdown export, a line for each row; none where there are no rows. */
export function listSection<T>(
  title: string,
  rows: readonly T[],
  line: (row: T) => string,
): string[] {
  if (rows.length === 0) return [];
  return [`## ${title}\n\n${rows.map((row) => `- ${line(row)}`).join("\n")}`];
}
