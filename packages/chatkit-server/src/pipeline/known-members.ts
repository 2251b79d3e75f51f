import * as z from "zod";
import { WidgetComponentSchema, WidgetRootSchema } from "../protocol";

/** Widgets are open: clients ignore members they don't know. */
const open: ReadonlySet<z.core.$ZodType> = new Set([WidgetComponentSchema, WidgetRootSchema]);

/**
 * The value without the members that its schema doesn't list, at every depth: the form in which
 * clients see a stored object, which keeps such members. Free-form JSON and widgets are unchanged.
 */
export function knownMembers<Schema extends z.ZodType>(
  schema: Schema,
  value: z.output<Schema>,
): z.output<Schema> {
  // Only members that the schema doesn't list are removed, so the result still matches it.
  return strip(schema, value) as z.output<Schema>;
}

function strip(schema: z.core.$ZodType, value: unknown): unknown {
  if (value === null || value === undefined || open.has(schema)) return value;
  // Zod's types have no common base that distinguishes the schemas in this union.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape)
          .filter(([name]) => name in Object(value))
          .map(([name, member]) => [name, strip(member, Object(value)[name])]),
      );
    case "array":
      return Array.isArray(value) ? value.map((entry) => strip(def.element, entry)) : value;
    case "union": {
      const option = def.options.find((candidate) => fits(candidate, value));
      return option ? strip(option, value) : value;
    }
    case "optional":
    case "nullable":
    case "default":
      return strip(def.innerType, value);
    default:
      return value;
  }
}

function fits(option: z.core.$ZodType, value: unknown): boolean {
  const types = option._zod.propValues?.["type"];
  return types ? types.has(Object(value).type) : z.safeParse(option, value).success;
}
