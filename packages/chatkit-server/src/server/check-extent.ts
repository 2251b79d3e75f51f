import { InvalidRequestError } from "../errors";
import { fieldName } from "../field-name";

export interface ExtentLimits {
  /** Maximum nesting depth of arrays and objects. */
  maxDepth: number;
  /** Maximum number of values, including nested ones. */
  maxValues: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/**
 * Rejects oversized JSON text before it is parsed: parsing a body of deeply nested arrays takes
 * seconds, and validating a value with a schema takes a thousand times longer than parsing it. Text
 * that isn't JSON passes.
 */
export function checkExtent(text: string, { maxDepth, maxValues }: ExtentLimits): void {
  const path: (string | number)[] = [];
  let lastString = "";
  let values = 0;
  for (let position = 0; position < text.length; position += 1) {
    switch (text.charCodeAt(position)) {
      case QUOTE: {
        const end = endOfString(text, position);
        lastString = text.slice(position + 1, end);
        position = end;
        break;
      }
      case COLON:
        if (path.length > 0) path[path.length - 1] = lastString;
        break;
      case COMMA: {
        const index = path.at(-1);
        if (typeof index === "number") path[path.length - 1] = index + 1;
        values += 1;
        break;
      }
      case OPENING_BRACKET:
      case OPENING_BRACE:
        if (path.length >= maxDepth) throw refusal(path, `nests more than ${maxDepth} levels deep`);
        path.push(0);
        values += 1;
        break;
      case CLOSING_BRACKET:
      case CLOSING_BRACE:
        path.pop();
        break;
    }
    if (values > maxValues) throw refusal(path, `holds more than ${maxValues} values`);
  }
}

/** The position of the closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let position = start + 1; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (code === BACKSLASH) position += 1;
    else if (code === QUOTE) return position;
  }
  return text.length;
}

function refusal(path: readonly (string | number)[], what: string): InvalidRequestError {
  const field = fieldName(path);
  return new InvalidRequestError(`${field}: the body ${what}.`, { field });
}
