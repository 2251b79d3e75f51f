import { z } from "zod";
import type { JsonObject, JsonValue } from "@acme/chatkit-server/protocol";
import type { Wish } from "./wish";

const PropertySchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.union([z.string(), z.number(), z.null()])).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  get items() {
    return PropertySchema.optional();
  },
  get anyOf() {
    return z.array(PropertySchema).optional();
  },
});
type Property = z.infer<typeof PropertySchema>;
const ParametersSchema = z.object({
  properties: z.record(z.string(), PropertySchema).default({}),
});

export interface FilledSlots {
  arguments: JsonObject;
  /** The first argument that the user hasn't given, with its allowed values. */
  missing?: { name: string; values: readonly string[] };
}

/**
 * Fills a tool's arguments from a wish, using the schema that the model received. Throws if the tool
 * requires something that no words fill in, such as a date.
 */
export function fillSlots(parameters: unknown, wish: Wish, kinds: readonly string[]): FilledSlots {
  const { properties } = ParametersSchema.parse(parameters);
  const filled: FilledSlots = { arguments: {} };
  for (const [name, property] of Object.entries(properties)) {
    const kind = kinds.find((candidate) => name === candidate || name.startsWith(`${candidate}_`));
    const value = valueFor(name, property, wish, kind);
    if (value !== undefined) filled.arguments[name] = value;
    else if (isNullable(property)) filled.arguments[name] = null;
    else if (kind === undefined && !isReadable(property))
      throw new TypeError(`The demo model can't fill in ${name}: give its intent an \`answer\`.`);
    else
      filled.missing ??= {
        name: name.replaceAll("_", " "),
        values: valuesOf(property, wish, kind),
      };
  }
  return filled;
}

function valueFor(
  name: string,
  property: Property,
  wish: Wish,
  kind: string | undefined,
): JsonValue | undefined {
  const shape = shapeOf(property);
  if (kind !== undefined) {
    const ids = wish.of(kind).map(({ id }) => id);
    return shape.type === "array" ? (ids.length > 0 ? ids : undefined) : ids[0];
  }
  if (shape.enum) return namedValue(shape.enum, wish.text);
  if (shape.type === "array") {
    const values = shape.items?.enum;
    return values && wholeNames(values, wish.text).map(({ value }) => value);
  }
  if (shape.type === "integer" || shape.type === "number") {
    const number = wish.numbers[0] ?? wish.money.max ?? undefined;
    const fits =
      number !== undefined &&
      number >= (shape.minimum ?? number) &&
      number <= (shape.maximum ?? number);
    return fits ? number : undefined;
  }
  if (shape.type === "boolean") return wish.has(new RegExp(`\\b${name.replaceAll("_", " ")}\\b`));
  const isWanted = !isNullable(property) && !IDENTIFIER.test(name);
  return isWanted || TYPED.test(name) ? wish.typed : undefined;
}

/** Arguments that get the user's words even if they are optional. */
const TYPED = /^(?:query|question|text|words|search)$/;
/** Arguments that the user's words can't be, such as `order_id`. */
const IDENTIFIER = /(?:^|_)(?:id|ids|slug|code|number|email|date|time|url|path)$/;
/** “For the tent, no, the jacket”: what follows replaces what was named before. */
const CORRECTION = /\b(?:no|sorry|rather|instead|wait|i mean|i meant|actually)\b/;

/**
 * The value that the text names as a whole word, the last one after a correction. Undefined if it
 * names none or several, so that the user is asked.
 */
function namedValue(values: NonNullable<Property["enum"]>, text: string): JsonValue | undefined {
  const [last, before] = wholeNames(values, text).toSorted((one, other) => other.start - one.start);
  if (!last || !before) return last?.value;
  return CORRECTION.test(text.slice(before.end, last.start)) ? last.value : undefined;
}

/** The values that the text names, without those within a longer one. */
function wholeNames(values: NonNullable<Property["enum"]>, text: string) {
  const named = values.flatMap((value) => {
    if (value === null) return [];
    const words = String(value).toLowerCase().replaceAll(/[_-]/g, " ");
    const last = [...text.matchAll(wholeWords(words))].at(-1);
    return last ? [{ value, start: last.index, end: last.index + words.length }] : [];
  });
  return named.filter(
    ({ start, end }) =>
      !named.some((other) => other.start <= start && end < other.end) &&
      !named.some((other) => other.start < start && end <= other.end),
  );
}

function wholeWords(words: string): RegExp {
  const escaped = words.replaceAll(/[.*+?^$()|[\]\\{}]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?:e?s)?(?![\\p{L}\\d])`, "gu");
}

function valuesOf(property: Property, wish: Wish, kind: string | undefined): string[] {
  if (kind !== undefined) return wish.all(kind).map(({ name }) => name);
  return (shapeOf(property).enum ?? []).flatMap((value) => (value === null ? [] : [String(value)]));
}

function shapeOf(property: Property): Property {
  const shapes = property.anyOf ?? [property];
  const shape = shapes.find(({ type }) => type !== "null") ?? property;
  const type = Array.isArray(shape.type) ? shape.type.find((each) => each !== "null") : shape.type;
  return { ...shape, type };
}

/** Whether an answer to the question for it can fill it in. */
function isReadable(property: Property): boolean {
  const { type, enum: values } = shapeOf(property);
  return values !== undefined || type === "integer" || type === "number";
}

function isNullable(property: Property): boolean {
  return [property, ...(property.anyOf ?? [])].some(({ type }) => [type].flat().includes("null"));
}
