const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A localized file size. */
export function formatBytes(bytes: number, locale: string): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  const style = { style: "unit", unit: UNITS[power], unitDisplay: "short" } as const;
  return new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 1 }).format(
    bytes / 1024 ** power,
  );
}
