import type { Language } from "./languages";

/** A span of time in words, such as `40 seconds`. */
export function formatWait(
  { count, unit }: { count: number; unit: "second" | "minute" | "hour" },
  language: Language,
): string {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
    count,
  );
}
