import { InvalidRequestError } from "../errors";
import { fieldName } from "../field-name";

/**
 * Rejects values that JSON text can express and that databases and models can't process: half of a
 * surrogate pair in text or in a member's name, and numbers that aren't finite, such as `1e400`.
 */
export function checkScalars(body: unknown): void {
  visit(body, []);
}

function visit(value: unknown, path: (string | number)[]): void {
  if (typeof value === "string" && !value.isWellFormed()) throw refuse(path, "well-formed text");
  if (typeof value === "number" && !Number.isFinite(value)) throw refuse(path, "a finite number");
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    path.push(key);
    if (!key.isWellFormed()) throw refuse(path, "named in well-formed text");
    visit(member, path);
    path.pop();
  }
}

function refuse(path: readonly (string | number)[], what: string): InvalidRequestError {
  const field = fieldName(path);
  return new InvalidRequestError(`${field}: must be ${what}.`, { field });
}
