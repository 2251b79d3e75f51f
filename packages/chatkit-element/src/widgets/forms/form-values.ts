import { isRecord } from "../../widget-tree/widget-node";

/** Empty optional fields have no value and are left out. */
export type FieldValue = string | boolean | undefined;

export interface FormValues {
  readonly [name: string]: FormValues | string | boolean;
}

export interface NestedFields {
  readonly values: FormValues;
  /**
   * Names that can't become keys because they are reserved or nested under a name that has a value.
   */
  readonly refused: readonly string[];
}

type MutableValues = { [name: string]: MutableValues | string | boolean };

const RESERVED_KEYS: ReadonlySet<string> = new Set(["__proto__", "prototype", "constructor"]);

/** Converts `{"todo.title": "Buy milk"}` to `{todo: {title: "Buy milk"}}`. */
export function nestFields(
  fields: Iterable<readonly [name: string, value: FieldValue]>,
): NestedFields {
  const values: MutableValues = {};
  const refused: string[] = [];
  for (const [name, value] of fields) {
    if (value !== undefined && !setAtPath(values, name.split("."), value)) refused.push(name);
  }
  return { values, refused };
}

function setAtPath(
  target: MutableValues,
  path: readonly string[],
  value: string | boolean,
): boolean {
  if (path.some((part) => part === "" || RESERVED_KEYS.has(part))) return false;
  let branch = target;
  for (const part of path.slice(0, -1)) {
    const existing = Object.hasOwn(branch, part) ? branch[part] : undefined;
    if (existing !== undefined && typeof existing !== "object") return false;
    branch = branch[part] = existing ?? {};
  }
  const leaf = path.at(-1);
  if (leaf === undefined) return false;
  if (Object.hasOwn(branch, leaf) && typeof branch[leaf] === "object") return false;
  branch[leaf] = value;
  return true;
}

export interface MergedPayload {
  readonly payload: unknown;
  /** Dotted names of form values that the action's payload already defines. */
  readonly collisions: readonly string[];
}

/** Adds form values to an action's payload. Where both have a value, the payload's is kept. */
export function mergePayload(payload: unknown, values: FormValues): MergedPayload {
  if (Object.keys(values).length === 0) return { payload, collisions: [] };
  if (payload === undefined) return { payload: values, collisions: [] };
  if (!isRecord(payload)) return { payload, collisions: Object.keys(values) };
  const collisions: string[] = [];
  return { payload: mergeBranch(payload, values, [], collisions), collisions };
}

function mergeBranch(
  payload: Record<string, unknown>,
  values: FormValues,
  path: readonly string[],
  collisions: string[],
): Record<string, unknown> {
  const merged = { ...payload };
  for (const [name, value] of Object.entries(values)) {
    const here = [...path, name];
    const own = Object.hasOwn(payload, name) ? payload[name] : undefined;
    if (own === undefined) merged[name] = value;
    else if (isRecord(own) && typeof value === "object") {
      merged[name] = mergeBranch(own, value, here, collisions);
    } else collisions.push(here.join("."));
  }
  return merged;
}
