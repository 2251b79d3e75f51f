import { closeInline } from "./close-inline";

const FENCE_LINE = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/;
const MATH_LINE = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)*(\$\$|\\\[)/;
/** A last line whose block type isn't certain yet. */
const UNDECIDED_LINE =
  /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)*(?:[-*+=_]+|\d{1,9}[.)]?|#{1,6}|`{1,2}|~{1,2}|\||\[[ xX]?\]?)?[ \t]*$/;
const BLOCK_START = /^[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|>|\|)/;
const TABLE_LINE = /^[ \t]*\|/;
const MAX_FORMULA = 8000;

export interface CompletedText {
  readonly text: string;
  /** More input can't change how the text before this offset is parsed. */
  readonly unchanged: number;
}

/**
 * Completes the end of a Markdown text that is still streaming, so that it already looks the way it
 * will when finished.
 */
export function completeTail(written: string): CompletedText {
  const text = complete(written);
  const common = commonLength(written, text);
  return { text, unchanged: text.length > common ? supposedTableStart(text, common) : common };
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/**
 * Where the table starts if its delimiter row was only assumed, because it may turn out not to be a
 * table.
 */
function supposedTableStart(text: string, changed: number): number {
  const current = lineStart(text, changed);
  if (!isRowAt(text, current)) return changed;
  const above = lineStart(text, current - 1);
  if (current === 0 || !isRowAt(text, above)) return current;
  const isSecondRow = above === 0 || !isRowAt(text, lineStart(text, above - 1));
  return isSecondRow ? above : changed;
}

function isRowAt(text: string, offset: number): boolean {
  return TABLE_LINE.test(text.slice(offset, offset + 200));
}

function complete(text: string): string {
  const lines = text.split("\n");
  const open = openConstruct(lines);
  if (open.fence) return text.replace(/\n[ \t>]*[`~]+$/, "");
  if (open.mathLine !== undefined) {
    const start = lines.slice(0, open.mathLine).join("\n");
    if (text.length - start.length < MAX_FORMULA) return start;
  }
  const last = lines.at(-1) ?? "";
  if (last !== "" && UNDECIDED_LINE.test(last)) lines.pop();
  return completeLines(lines);
}

interface OpenConstruct {
  readonly fence: boolean;
  readonly mathLine?: number | undefined;
}

function openConstruct(lines: readonly string[]): OpenConstruct {
  let fence: string | undefined;
  let math: { readonly close: string; readonly line: number } | undefined;
  for (const [index, line] of lines.entries()) {
    if (math) {
      if (line.includes(math.close)) math = undefined;
      continue;
    }
    const mark = FENCE_LINE.exec(line)?.[1];
    if (fence) {
      const closes = mark?.startsWith(fence) && line.trimEnd().endsWith(mark);
      if (closes) fence = undefined;
      continue;
    }
    fence = mark;
    const formula = MATH_LINE.exec(line);
    if (!formula?.[1]) continue;
    const close = formula[1] === "$$" ? "$$" : "\\]";
    if (!line.includes(close, formula[0].length)) math = { close, line: index };
  }
  return { fence: fence !== undefined, mathLine: math?.line };
}

function completeLines(lines: readonly string[]): string {
  let start = lines.length - 1;
  while (start > 0 && !BLOCK_START.test(lines[start] ?? "") && lines[start - 1]?.trim() !== "") {
    start--;
  }
  if (start < 0) return "";
  const before = lines.slice(0, start).join("\n") + (start > 0 ? "\n" : "");
  const current = lines.slice(start).join("\n");
  if (!TABLE_LINE.test(current)) return before + closeInline(current);
  return completeTable(lines.slice(0, start), current.trimEnd());
}

/** Shows a table from its first header cell onward. */
function completeTable(above: readonly string[], row: string): string {
  const isRow = (line: string | undefined) => TABLE_LINE.test(line ?? "");
  const prefix = (lines: readonly string[]) => (lines.length > 0 ? `${lines.join("\n")}\n` : "");
  const header = above.at(-1);
  const isFirst = !isRow(header);
  if (isFirst) {
    const shown = closeRow(row);
    return `${prefix(above)}${shown}\n${delimiterRow(shown)}`;
  }
  const isSecond = !isRow(above.at(-2));
  if (isSecond && /^[ \t]*[|:\- \t]*$/.test(row))
    return `${prefix(above)}${delimiterRow(header ?? "")}`;
  return prefix(above) + closeRow(row);
}

function closeRow(row: string): string {
  const lastCell = row.lastIndexOf("|") + 1;
  const cell = row.slice(lastCell);
  if (cell.trim() === "") return row;
  return `${row.slice(0, lastCell)} ${closeInline(cell.trim())} |`;
}

function delimiterRow(header: string): string {
  const cells = header
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/).length;
  return `|${" --- |".repeat(cells)}`;
}
