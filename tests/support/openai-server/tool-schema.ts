import { z } from "zod";
import { ApiFailure } from "./api-failure";

const NodeSchema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
});

const REFUSED = [
  "allOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "propertyNames",
  "patternProperties",
  "default",
  "dependentRequired",
];

/** Refuses what OpenAI refuses of a strict tool's parameters. */
export function checkStrictSchema(tool: string, schema: unknown, path = "parameters"): void {
  const node = NodeSchema.safeParse(schema).data;
  if (!node) return;
  const refuse = (reason: string) => {
    throw new ApiFailure(
      400,
      `Invalid schema for function '${tool}': In context=(${path}), ${reason}`,
      { param: "tools", code: "invalid_function_parameters" },
    );
  };
  for (const keyword of REFUSED) if (keyword in node) refuse(`'${keyword}' is not permitted.`);
  if (node.type === "object") {
    const names = Object.keys(node.properties ?? {});
    if (node.additionalProperties !== false)
      refuse("'additionalProperties' is required to be false.");
    const missing = names.filter((name) => !node.required?.includes(name));
    if (missing.length > 0) refuse(`'required' must include every key. Missing '${missing[0]}'.`);
  }
  for (const [name, value] of Object.entries(node)) {
    if (name === "properties") {
      for (const [key, child] of Object.entries(node.properties ?? {})) {
        checkStrictSchema(tool, child, `${path}.${key}`);
      }
    } else if (name === "items") {
      checkStrictSchema(tool, value, `${path}.items`);
    } else if (name === "anyOf" && Array.isArray(value)) {
      for (const child of value) checkStrictSchema(tool, child, `${path}.anyOf`);
    }
  }
}
