/**
 * Applies a short diff in the how-tos' format: lines that start with `-` are removed, lines that
 * start with `+` are added, and all others are context. `@@` separates hunks. Throws if a hunk
 * doesn't match the text exactly once.
 */
export function applyDiff(text: string, diff: string): string {
  return diff.split(/^@@.*\n/m).reduce(applyPlace, text);
}

function applyPlace(text: string, place: string): string {
  const lines = place.split("\n").filter((line) => line !== "");
  const before = lines.filter((line) => !line.startsWith("+")).map((line) => line.slice(1));
  const after = lines.filter((line) => !line.startsWith("-")).map((line) => line.slice(1));
  const rows = text.split("\n");
  const starts = rows.flatMap((_row, start) =>
    before.every((line, index) => rows[start + index] === line) ? start : [],
  );
  const [start] = starts;
  if (start === undefined || starts.length > 1) {
    throw new Error(`Found ${starts.length} times instead of once:\n${before.join("\n")}`);
  }
  return rows.toSpliced(start, before.length, ...after).join("\n");
}
