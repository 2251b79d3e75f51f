import { isRecord, type WidgetNode } from "../../widget-tree/widget-node";

/**
 * Reads one prop. Null and values of the wrong type count as absent, so that a bad prop gets its
 * default and the component still renders.
 */
export type Reader<T> = (value: unknown) => T | undefined;

export type PropsOf<Shape> = {
  readonly [Name in keyof Shape]: Shape[Name] extends Reader<infer T> ? T | undefined : never;
};

type Shape = Readonly<Record<string, Reader<unknown>>>;

/** Creates a reader of the named props. The result is cached as long as the node exists. */
export function propsReader<S extends Shape>(shape: S): (node: WidgetNode) => PropsOf<S> {
  const remembered = new WeakMap<WidgetNode, PropsOf<S>>();
  return (node) => {
    const known = remembered.get(node);
    if (known) return known;
    const props = readShape(node, shape);
    remembered.set(node, props);
    return props;
  };
}

function readShape<S extends Shape>(source: Record<string, unknown>, shape: S): PropsOf<S> {
  const entries = Object.keys(shape).map((name) => [name, shape[name]?.(source[name])] as const);
  return Object.fromEntries(entries) as PropsOf<S>;
}

export const flag: Reader<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

/** Templates put numbers into text props, so numbers are accepted as text. */
export const text: Reader<string> = (value) => {
  if (typeof value === "string") return value;
  return typeof value === "number" ? String(value) : undefined;
};

export const amount: Reader<number> = (value) =>
  typeof value === "number" && Number.isFinite(value) ? value : undefined;

export const count: Reader<number> = (value) =>
  amount(value) !== undefined && Number(value) >= 1 ? Math.floor(Number(value)) : undefined;

export const measure: Reader<number | string> = (value) =>
  typeof value === "string" ? value : amount(value);

export function oneOf<const T extends string>(...allowed: readonly T[]): Reader<T> {
  return (value) => allowed.find((candidate) => candidate === value);
}

export function either<A, B>(first: Reader<A>, second: Reader<B>): Reader<A | B> {
  return (value) => first(value) ?? second(value);
}

export function record<S extends Shape>(shape: S): Reader<PropsOf<S>> {
  return (value) => (isRecord(value) ? readShape(value, shape) : undefined);
}

/** Reads a list and omits entries that can't be read. */
export function list<T>(entry: Reader<T>): Reader<readonly T[]> {
  return (value) =>
    Array.isArray(value)
      ? value
          .map(entry)
          .filter((item): item is Exclude<typeof item, undefined> => item !== undefined)
      : undefined;
}
