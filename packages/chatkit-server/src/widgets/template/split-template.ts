import { WidgetTemplateError } from "./template-error";

export type TemplatePart =
  | { kind: "text"; text: string }
  | { kind: "output"; source: string }
  | { kind: "statement"; source: string };

const closing = { "{{": "}}", "{%": "%}", "{#": "#}" } as const;
type Opening = keyof typeof closing;

/** Splits a template into text, `{{ outputs }}` and `{% statements %}`; `-` trims whitespace. */
export function splitTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let position = 0;
  let trimNext = false;
  while (position < template.length) {
    const start = findOpening(template, position);
    const tag = start < 0 ? undefined : readTag(template, start);
    let text = template.slice(position, tag ? start : undefined);
    if (trimNext) text = text.trimStart();
    if (tag?.trimBefore) text = text.trimEnd();
    if (text) parts.push({ kind: "text", text });
    if (!tag) break;
    if (tag.part) parts.push(tag.part);
    trimNext = tag.trimAfter;
    position = tag.end;
  }
  return parts;
}

function findOpening(template: string, from: number): number {
  const offset = template.slice(from).search(/\{[{%#]/);
  return offset < 0 ? -1 : from + offset;
}

function readTag(template: string, start: number) {
  const opening = template.slice(start, start + 2);
  if (!isOpening(opening)) throw new WidgetTemplateError(`Unexpected "${opening}".`);
  const close = findClosing(template, start + 2, closing[opening]);
  if (close < 0) throw new WidgetTemplateError(`"${opening}" isn't closed.`);
  const inner = template.slice(start + 2, close);
  const trimBefore = inner.startsWith("-");
  const trimAfter = inner.endsWith("-");
  const source = inner.slice(trimBefore ? 1 : 0, trimAfter ? -1 : undefined);
  return { part: toPart(opening, source), trimBefore, trimAfter, end: close + 2 };
}

function isOpening(text: string): text is Opening {
  return text in closing;
}

function toPart(opening: Opening, source: string): TemplatePart | null {
  if (opening === "{#") return null;
  return { kind: opening === "{{" ? "output" : "statement", source };
}

/** Skips strings and braces, so that `"}}"` and `{"a": {}}` don't end an output. */
function findClosing(template: string, from: number, close: string): number {
  if (close === "#}") return template.indexOf(close, from);
  let depth = 0;
  for (let at = from; at < template.length; at += 1) {
    const character = template[at];
    if (character === '"' || character === "'") {
      at = endOfString(template, at);
    } else if (depth === 0 && template.startsWith(close, at)) {
      return at;
    } else if (character === "{") {
      depth += 1;
    } else if (character === "}" && depth > 0) {
      depth -= 1;
    }
  }
  return -1;
}

function endOfString(template: string, start: number): number {
  const quote = template[start];
  for (let at = start + 1; at < template.length; at += 1) {
    if (template[at] === "\\") at += 1;
    else if (template[at] === quote) return at;
  }
  throw new WidgetTemplateError("A string in the template isn't closed.");
}
