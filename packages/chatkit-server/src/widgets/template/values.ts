import type { JsonValue } from "../../protocol";
import { WidgetTemplateError } from "./template-error";

/** A missing variable or member. Every use except `default` and `is defined` fails. */
export class Missing {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** `namespace(…)`: the only value whose members a template may set. */
export class Namespace {
  readonly members: Map<string, JsonValue>;

  constructor(members: Iterable<[string, JsonValue]>) {
    this.members = new Map(members);
  }
}

export type Value = JsonValue | Missing | Namespace;

/** The value as JSON. Throws if it is missing. */
export function present(value: Value): JsonValue {
  if (value instanceof Missing) {
    throw new WidgetTemplateError(`Template: "${value.name}" is missing from the data.`);
  }
  if (value instanceof Namespace) {
    throw new WidgetTemplateError("Template: a namespace can't be used as a value.");
  }
  return value;
}

/** As in Python, empty strings, lists and objects, 0 and none are false. */
export function isTrue(value: JsonValue): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isDict(value)) return Object.keys(value).length > 0;
  return Boolean(value);
}

export function isDict(value: JsonValue): value is Record<string, JsonValue> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isEqual(left: JsonValue, right: JsonValue): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return (
      left.length === right.length && left.every((item, at) => isEqual(item, right[at] ?? null))
    );
  }
  if (!isDict(left) || !isDict(right)) return left === right;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key] ?? null, right[key] ?? null))
  );
}

/** Formats a value the way the original template language does. */
export function toText(value: JsonValue): string {
  if (typeof value === "string") return value;
  if (value === true) return "True";
  if (value === false) return "False";
  if (value === null) return "None";
  return typeof value === "number" ? String(value) : toJson(value);
}

const htmlEscapes: Record<string, string> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "'": "\\u0027",
};

/** JSON that is also safe inside HTML. */
export function toJson(value: JsonValue): string {
  return JSON.stringify(value).replace(
    /[<>&']/g,
    (character) => htmlEscapes[character] ?? character,
  );
}
