/**
 * Applies a short diff as the how-tos write it: lines that begin with `-` go, those with `+` come,
 * the others stay. `@@` separates places. Throws where a place isn't in the text exactly once.
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
