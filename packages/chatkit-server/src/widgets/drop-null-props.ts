/** Members that contain the application's own values, in which null may have a meaning. */
const ownValues: ReadonlySet<string> = new Set(["payload", "data"]);

/** A widget tree without null props; action payloads and chart data stay unchanged. */
export function dropNullProps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(dropNullProps);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, prop]) => prop !== null)
      .map(([name, prop]) => [name, ownValues.has(name) ? prop : dropNullProps(prop)]),
  );
}
