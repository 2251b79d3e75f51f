interface Opened {
  readonly mark: string;
  readonly count: number;
  readonly at: number;
}

const MAX_HELD_BACK = 300;
const PUNCTUATION = /[\p{P}\p{S}]/u;
/** Letters and full-width signs of scripts that don't put spaces around emphasized text. */
const CJK = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Completes unfinished inline syntax at the end of a text, so that half of a bold word or a link
 * already looks the way it will when finished. It only removes or closes markers.
 */
export function closeInline(text: string): string {
  const open: Opened[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === "\\") {
      const skipped = skipBackslash(text, at);
      if (skipped === undefined) return closeAll(text.slice(0, at), open);
      at = skipped;
    } else if (character === "`") {
      const run = runLength(text, at);
      const end = closingBackticks(text, at + run, run);
      if (end === undefined) return closeCode(text, at, run, open);
      at = end;
    } else if (text.startsWith("$$", at)) {
      const end = text.indexOf("$$", at + 2);
      if (end === -1) return closeAll(text.slice(0, at), open);
      at = end + 2;
    } else if (character === "*" || character === "_" || character === "~") {
      const run = runLength(text, at);
      const partial = open.at(-1);
      if (at + run === text.length && partial?.mark === character && run < partial.count) {
        return closeAll(text.slice(0, at), open);
      }
      noteEmphasis(text, at, run, open);
      at += run;
    } else if (character === "[") {
      open.push({ mark: text.charAt(at - 1) === "!" ? "![" : "[", count: 1, at });
      at++;
    } else if (character === "]") {
      const bracket = open.findLastIndex(({ mark }) => mark.endsWith("["));
      const opener = open[bracket];
      const end = opener ? linkEnd(text, at) : at + 1;
      if (opener && end === undefined) return dropLink(text, opener, at, open.slice(0, bracket));
      if (opener) open.length = bracket;
      at = end ?? at + 1;
    } else {
      at++;
    }
  }
  return closeAll(text, open);
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text.charAt(end) === text.charAt(at)) end++;
  return end - at;
}

/**
 * The offset after an escape or a closed formula; undefined if it is unfinished and must not be
 * shown yet.
 */
function skipBackslash(text: string, at: number): number | undefined {
  const next = text.charAt(at + 1);
  if (next === "") return undefined;
  if (next !== "(" && next !== "[") return at + 2;
  const end = text.indexOf(next === "(" ? "\\)" : "\\]", at + 2);
  if (end !== -1) return end + 2;
  return text.length - at < MAX_HELD_BACK ? undefined : at + 2;
}

function closingBackticks(text: string, from: number, run: number): number | undefined {
  let at = text.indexOf("`", from);
  while (at !== -1) {
    const length = runLength(text, at);
    if (length === run) return at + run;
    at = text.indexOf("`", at + length);
  }
  return undefined;
}

function closeCode(text: string, at: number, run: number, open: readonly Opened[]): string {
  const content = text.slice(at + run).replace(/`+$/, "");
  if (content.trim() === "") return closeAll(text.slice(0, at), open);
  const mark = "`".repeat(run);
  return closeAll(text.slice(0, at) + mark + content + mark, open);
}

function noteEmphasis(text: string, at: number, run: number, open: Opened[]): void {
  const mark = text.charAt(at);
  if (mark === "~" && run !== 2) return;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + run);
  const opens = flanks(before, after) && (mark !== "_" || !/[\p{L}\p{N}]/u.test(before));
  const closes = flanks(after, before) && (mark !== "_" || !/[\p{L}\p{N}]/u.test(after));
  let left = run;
  while (closes && left > 0) {
    const top = open.findLastIndex((opened) => opened.mark === mark);
    const opened = open[top];
    if (!opened) break;
    open.length = top;
    if (opened.count > left) open.push({ ...opened, count: opened.count - left });
    left -= Math.min(left, opened.count);
  }
  if (opens && left > 0) open.push({ mark, count: left, at: at + run - left });
}

/** Whether a run of markers can open or close emphasis, given the characters on its two sides. */
function flanks(outer: string, inner: string): boolean {
  if (inner === "") return outer === "" || /\s/.test(outer) || PUNCTUATION.test(outer);
  if (/\s/.test(inner)) return false;
  if (!PUNCTUATION.test(inner) || CJK.test(inner)) return true;
  return outer === "" || /\s/.test(outer) || PUNCTUATION.test(outer) || CJK.test(outer);
}

/** The offset after a complete bracket; undefined while the bracket may still become a link. */
function linkEnd(text: string, closing: number): number | undefined {
  const next = text.charAt(closing + 1);
  if (next === "") return undefined;
  if (next !== "(") return closing + 1;
  let depth = 0;
  for (let at = closing + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "\\") at++;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at + 1;
  }
  return text.length - closing < MAX_HELD_BACK * 4 ? undefined : closing + 1;
}

function dropLink(text: string, opener: Opened, closing: number, open: readonly Opened[]): string {
  if (opener.mark === "![") return closeAll(text.slice(0, opener.at - 1), open);
  const label = text.slice(opener.at + 1, closing);
  return closeAll(text.slice(0, opener.at) + closeInline(label), open);
}

function closeAll(text: string, open: readonly Opened[]): string {
  let closed = text.trimEnd();
  for (const { mark, count, at } of [...open].reverse()) {
    if (mark === "![") closed = closed.slice(0, at - 1).trimEnd();
    else if (mark === "[") closed = closed.slice(0, at) + closed.slice(at + 1);
    else if (closed.slice(at + count).trim() === "") closed = closed.slice(0, at).trimEnd();
    else closed += mark.repeat(count);
  }
  return closed;
}
