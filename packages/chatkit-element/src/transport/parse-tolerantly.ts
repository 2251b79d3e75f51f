import type * as z from "zod";

/** Lists from which single elements can be omitted. */
const LISTS = new Set<PropertyKey>(["annotations", "attachments", "content", "tasks"]);
/** Optional members that can be omitted. */
const DETAILS = new Set<PropertyKey>(["icon", "status"]);
const MAX_ROUNDS = 4;

type Path = readonly PropertyKey[];

interface Cut {
  readonly path: Path;
  /** The replacement: an empty list, or undefined to omit the member. */
  readonly by?: readonly [];
}

/**
 * Parses data from a possibly newer server: removes unknown elements and nulls from their lists,
 * and unknown icons from their objects. Null if the rest is still invalid. `skipped` is called with
 * the name of each affected list.
 */
export function parseTolerantly<Schema extends z.ZodType>(
  schema: Schema,
  json: unknown,
  skipped: (list: string) => void = () => undefined,
): z.output<Schema> | null {
  let value = json;
  const lists = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      lists.forEach(skipped);
      return parsed.data;
    }
    const cuts = parsed.error.issues.map(({ path }) => cutFor(value, path));
    for (const cut of cuts) {
      if (!cut) return null;
      const list = cut.path.findLast((key) => LISTS.has(key));
      if (list !== undefined) lists.add(String(list));
      value = withCut(value, cut.path, cut.by);
    }
    value = withoutHoles(value);
  }
  return null;
}

/** The innermost removable part around a problem. */
function cutFor(value: unknown, path: Path): Cut | null {
  for (let at = path.length - 1; at >= 0; at--) {
    const [key, parent] = [path[at], path[at - 1]];
    const upTo = path.slice(0, at + 1);
    if (key === undefined) continue;
    if (typeof key === "number" && parent !== undefined && LISTS.has(parent)) return { path: upTo };
    if (DETAILS.has(key)) return { path: upTo };
    if (LISTS.has(key) && valueAt(value, upTo) === null) return { path: upTo, by: [] };
  }
  return null;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}

function withCut(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((child: unknown, at) => (at === key ? withCut(child, rest, by) : child));
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, child]): [string, unknown] => [
    name,
    name === key ? withCut(child, rest, by) : child,
  ]);
  return Object.fromEntries(entries);
}

/** JSON has no undefined, so undefined members were removed. */
function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((child) => child !== undefined).map(withoutHoles);
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return Object.fromEntries(entries.map(([name, child]) => [name, withoutHoles(child)]));
}
