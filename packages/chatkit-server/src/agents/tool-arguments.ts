import { z } from "zod";
import { cutText } from "../cut-text";
import type { StrictSchema } from "./strict-tool-schema";

/** Valid arguments, or sentences that tell the model what to change. */
export type ToolArguments<Parameters extends z.ZodObject> =
  { success: true; data: z.output<Parameters> } | { success: false; problem: string };

type Path = readonly PropertyKey[];
const MAX_ECHO_LENGTH = 80;

/**
 * Parses a model's arguments. Treats null and missing members the same way, because strict schemas
 * require null while other providers' models omit members. `schema` is the result of
 * `strictToolSchema(parameters)`.
 */
export function readToolArguments<Parameters extends z.ZodObject>(
  parameters: Parameters,
  schema: StrictSchema,
  given: unknown,
): ToolArguments<Parameters> {
  const exact = parameters.safeParse(given);
  if (exact.success) return exact;
  const repaired = repair(given, exact.error.issues);
  const second = parameters.safeParse(repaired);
  if (second.success) return second;
  const problems = second.error.issues.map((issue) => problem(issue, schema, given));
  return { success: false, problem: [...new Set(problems)].join(" ") };
}

/** A copy in which each invalid member is null if it was missing, and missing if it was null. */
function repair(given: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy = structuredClone(given);
  for (const { path } of issues) {
    const name = path.at(-1);
    const parent = MemberSchema.safeParse(valueAt(copy, path.slice(0, -1))).data;
    if (typeof name !== "string" || !parent) continue;
    if (parent[name] === undefined) parent[name] = null;
    else if (parent[name] === null) delete parent[name];
  }
  return copy;
}

// A custom schema, because a record would be copied and `repair` modifies it in place.
const MemberSchema = z.custom<Record<string, unknown>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

function problem(issue: z.core.$ZodIssue, schema: StrictSchema, given: unknown): string {
  const { path } = issue;
  const value = valueAt(given, path);
  const name = `"${nameOf(path)}"`;
  const allowed = allowedAt(schema, path);
  if (path.length === 0 && issue.code === "invalid_type") {
    return "The arguments must be one JSON object.";
  }
  if (issue.code === "custom" || issue.code === "unrecognized_keys") {
    return `${path.length === 0 ? "The arguments" : name}: ${issue.message}.${allowed}`;
  }
  if (value === undefined) return `${name} is missing.${allowed}`;
  return `${name} can't be ${cutText(JSON.stringify(value), MAX_ECHO_LENGTH)}.${allowed}`;
}

function nameOf(path: Path): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function valueAt(given: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    given,
  );
}

function allowedAt(schema: StrictSchema, path: Path): string {
  const node = path.reduce<StrictSchema | undefined>(childOf, schema);
  if (!node || path.length === 0) return "";
  const kinds = [...new Set(variantsOf(node).map(kindOf))].filter((kind) => kind !== "");
  const words = [node, ...(node.anyOf ?? [])].map((each) => each.description ?? "");
  const text = [kinds.length === 0 ? "" : `${kinds.join(" or ")}.`, ...words];
  return ` Allowed: ${text.filter((each) => each !== "").join(" ")}`;
}

function childOf(node: StrictSchema | undefined, key: PropertyKey): StrictSchema | undefined {
  const children = variantsOf(node ?? {}).map((variant) =>
    typeof key === "number" ? variant.items : variant.properties?.[String(key)],
  );
  return children.find((child) => child !== undefined);
}

function variantsOf(node: StrictSchema): StrictSchema[] {
  return node.anyOf?.flatMap(variantsOf) ?? [node];
}

function kindOf({ type, enum: values }: StrictSchema): string {
  if (values) return values.map((value) => JSON.stringify(value)).join(" or ");
  return type ?? "";
}
