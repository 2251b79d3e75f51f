import type * as z from "zod";

export interface TellingIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * The issue that says most about what is wrong with a value. A union says only that none of its
 * kinds fits; what its likeliest kind lacks is listed inside.
 */
export function tellingIssue(issue: z.core.$ZodIssue, value: unknown): TellingIssue {
  if (issue.code !== "invalid_union") return issue;
  const whole = valueAt(value, issue.path);
  const inside = issue.errors
    .flatMap((issues) => issues.slice(0, 1))
    .map((first) => tellingIssue(first, whole))
    // A key that is missing tells nothing about which kind was meant, unless one has begun.
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
