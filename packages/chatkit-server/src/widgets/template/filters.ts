import type { JsonValue } from "../../protocol";
import { WidgetTemplateError } from "./template-error";
import { isDict, Missing, present, toJson, toText, type Value } from "./values";

type Filter = (input: Value, args: JsonValue[]) => Value;

const filters: Record<string, Filter> = {
  tojson: (input) => toJson(present(input)),
  default: (input, [fallback = ""]) => (input instanceof Missing ? fallback : input),
  length: (input) => lengthOf(present(input)),
  upper: (input) => toText(present(input)).toUpperCase(),
  lower: (input) => toText(present(input)).toLowerCase(),
  join: (input, [separator = ""]) => listOf(present(input)).map(toText).join(toText(separator)),
  round: (input, [digits = 0]) => round(numberOf(present(input)), numberOf(digits)),
};

export function applyFilter(name: string, input: Value, args: JsonValue[]): Value {
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (!filter) throw new WidgetTemplateError(`Template: there is no filter "${name}".`);
  return filter(input, args);
}

export function listOf(value: JsonValue): JsonValue[] {
  if (Array.isArray(value)) return value;
  if (isDict(value)) return Object.keys(value);
  if (typeof value === "string") return [...value];
  throw new WidgetTemplateError(`Template: ${toText(value)} is not a list.`);
}

export function numberOf(value: JsonValue): number {
  if (typeof value === "number") return value;
  throw new WidgetTemplateError(`Template: ${toJson(value)} is not a number.`);
}

function lengthOf(value: JsonValue): number {
  return listOf(value).length;
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
