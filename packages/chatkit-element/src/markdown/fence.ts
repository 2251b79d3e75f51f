import type { Code } from "mdast";

const OPENING = /^(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)/;

/** An unindented fenced code block at the start of a source. */
export interface Fence {
  readonly marker: string;
  readonly info: string;
  readonly bodyStart: number;
}

export function fenceAt(source: string): Fence | undefined {
  const [opening, marker, info] = OPENING.exec(source) ?? [];
  if (opening === undefined || marker === undefined || info === undefined) return undefined;
  return { marker, info: info.trim(), bodyStart: opening.length };
}

/**
 * Finds the closing line, searching from the start of a line. Undefined while the fence is open.
 */
export function fenceEnd(
  source: string,
  { marker }: Fence,
  from: number,
): { start: number; end: number } | undefined {
  const character = marker.charAt(0);
  const closing = new RegExp(`^ {0,3}${character}{${marker.length},}[ \\t]*\\r?(?:\\n|$)`, "gm");
  closing.lastIndex = from;
  const found = closing.exec(source);
  return found ? { start: found.index, end: closing.lastIndex } : undefined;
}

/** Creates the node of a fence from its body, so that a long body isn't parsed again. */
export function fenceNode(fence: Fence, body: string, end: number): Code {
  const [lang, ...meta] = fence.info.split(/\s+/);
  return {
    type: "code",
    lang: lang || null,
    meta: meta.join(" ") || null,
    value: body.replace(/\r?\n$/, ""),
    position: { start: point(0), end: point(end) },
  };
}

function point(offset: number) {
  return { line: 1, column: 1, offset };
}
