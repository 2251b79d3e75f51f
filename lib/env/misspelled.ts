import { EnvironmentSchema } from "./schema";

/** Variables that other parts of the app, or its libraries, read by themselves. */
const OTHERS = ["DIRECT_URL", "DATABASE_POOL_SIZE", "DATABASE_AUTH_TOKEN", "DEV_ORIGINS"];

/** The most letters by which a name differs from the one that is meant. */
const LETTERS = 2;

/** A sentence for each variable that nothing reads, and whose name is almost one that is read. */
export function misspelledVariables(variables: Readonly<Record<string, unknown>>): string[] {
  const known = [...Object.keys(EnvironmentSchema.in.shape), ...OTHERS];
  return Object.keys(variables).flatMap((name) => {
    if (known.includes(name)) return [];
    const meant = known.find((other) => other.length > 5 && distance(name, other) <= LETTERS);
    return meant ? [`${name} isn't read: ${meant} may be meant.`] : [];
  });
}

/** How many letters to insert, remove or replace to get from one word to the other. */
function distance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > LETTERS) return Infinity;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (const [index, other] of [...to].entries()) {
      const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? Infinity;
}
