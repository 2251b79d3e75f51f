import { EnvironmentSchema, type Environment } from "./schema";

export type { Environment };
export type { Rate } from "./rate";
export type { DailyLimits, ModelPrice, Spender } from "./spending";

let parsed: Environment | undefined;

/**
 * The environment variables, validated once. Throws an error that has a sentence for each invalid
 * one.
 */
export function env(): Environment {
  parsed ??= parseEnvironment(process.env);
  return parsed;
}

export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const result = EnvironmentSchema.safeParse(source);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `${issue.path.join(".") || "The environment"} ${issue.message}.`,
  );
  throw new Error(`Fix these variables (see .env.example): ${problems.join(" ")}`);
}
