import fc from "fast-check";

/** Texts that break code with wrong assumptions. */
const oddTexts = [
  "",
  " ",
  "\0",
  "a\0b",
  "\uD800",
  "__proto__",
  "constructor",
  "' OR 1=1 --",
  "${7*7}",
  "../../etc/passwd",
  "%00%zz",
  "\u202Egnp.exe",
  "🧗".repeat(2_000),
  "a".repeat(50_000),
  "1e400",
  "null",
  "<script>alert(1)</script>",
];

const oddNumbers = [0, -0, -1, 1.5, 1e21, 2 ** 53, -(2 ** 63), 1e308];

export const oddText = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 20 }),
);

export const oddJson = fc.oneof(
  oddText,
  fc.constantFrom(...oddNumbers),
  fc.constantFrom(null, true, false),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    deep(20),
    deep(300),
    Array.from({ length: 3_000 }, () => 0),
  ),
);

const FIELDS = ["answer", "delivery", "email", "number", "off", "password", "token", "userId"];

/** A form with fields that actions know, and odd values in them. */
const oddForm = fc.dictionary(fc.constantFrom(...FIELDS), oddText).map((fields) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
});

/** Whatever a server action can be called with, which is more than JSON. */
export const oddArgument = fc.oneof(
  oddJson,
  fc.constantFrom(undefined, NaN, Infinity, 10n, new Date(NaN), new Map([["a", 1]]), new Set([1])),
  oddForm,
  fc.anything({ maxDepth: 2 }),
);

function deep(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { value };
  return value;
}

export interface Mutation {
  /** The index of the changed member, counted across all levels. */
  at: number;
  how: "replace" | "remove" | "add" | "repeat";
  value: unknown;
  name: string;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 30 }),
  how: fc.constantFrom("replace", "remove", "add", "repeat"),
  value: oddJson,
  name: fc.oneof(oddText, fc.constantFrom("id", "type", "thread_id", "params")),
});

/** A copy of the value with one changed member. */
export function mutated(value: unknown, { at, how, value: odd, name }: Mutation): unknown {
  const copy: unknown = structuredClone(value);
  const places = placesIn(copy);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return odd;
  const { parent, key } = place;
  if (how === "replace") Reflect.set(parent, key, odd);
  if (how === "remove") Reflect.deleteProperty(parent, key);
  if (how === "add") Reflect.defineProperty(parent, name, { value: odd, enumerable: true });
  if (how === "repeat") Reflect.set(parent, key, Array(40).fill(Reflect.get(parent, key)));
  return copy;
}

interface Place {
  parent: object;
  key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { parent: value, key },
    ...placesIn(Reflect.get(value, key)),
  ]);
}
