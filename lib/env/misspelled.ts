import { editDistance } from "@/lib/edit-distance";
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
    const meant = known.find((other) => other.length > 5 && editDistance(name, other) <= LETTERS);
    return meant ? [`${name} isn't read: ${meant} may be meant.`] : [];
  });
}
