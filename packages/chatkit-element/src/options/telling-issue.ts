import type * as z from "zod";

export interface TellingIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * Finds the most helpful issue for an invalid value. A union's issue says only that no member
 * matches; the issues of the most likely member are nested in it.
 */
export function tellingIssue(issue: z.core.$ZodIssue, value: unknown): TellingIssue {
  if (issue.code !== "invalid_union") return issue;
  const whole = valueAt(value, issue.path);
  const inside = issue.errors
    .flatMap((issues) => issues.slice(0, 1))
    .map((first) => tellingIssue(first, whole))
    // A missing key doesn't show which union member was meant, unless it is in a nested value.
    .filter(({ path }) => path.length > 1 || (path.length === 1 && valueAt(whole, path) != null));
  const [deepest] = inside.sort((a, b) => b.path.length - a.path.length);
  return deepest ? { ...deepest, path: [...issue.path, ...deepest.path] } : issue;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}
