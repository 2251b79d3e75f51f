import { WidgetTemplateError } from "./template-error";

export type Token =
  | { kind: "name"; text: string }
  | { kind: "number"; value: number; text: string }
  | { kind: "string"; value: string; text: string }
  | { kind: "symbol"; text: string };

const pattern =
  /\s*(?:(?<name>[A-Za-z_]\w*)|(?<number>\d+(?:\.\d+)?)|(?<string>"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*')|(?<symbol>==|!=|<=|>=|\/\/|[-+*/%~<>=|.,:()[\]{}]))/y;

export function readTokens(source: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  const end = source.trimEnd().length;
  while (pattern.lastIndex < end) {
    const from = pattern.lastIndex;
    const groups = pattern.exec(source)?.groups;
    if (!groups) {
      throw new WidgetTemplateError(`Can't read "${source.slice(from, from + 20).trim()}".`);
    }
    tokens.push(toToken(groups));
  }
  return tokens;
}

function toToken({ name, number, string, symbol }: Record<string, string | undefined>): Token {
  if (name !== undefined) return { kind: "name", text: name };
  if (number !== undefined) return { kind: "number", value: Number(number), text: number };
  if (string !== undefined) return { kind: "string", value: unescape(string), text: string };
  return { kind: "symbol", text: symbol ?? "" };
}

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

function unescape(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_match, code?: string, character = "") =>
      code ? String.fromCharCode(parseInt(code, 16)) : (escapes[character] ?? character),
    );
}
