/** Formats whole seconds for people, such as "1 min 5 sec". */
export function formatDuration(seconds: number, locale: string): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const parts = [
    ...(minutes > 0 ? [unit(minutes, "minute", locale)] : []),
    ...(rest > 0 || minutes === 0 ? [unit(rest, "second", locale)] : []),
  ];
  return new Intl.ListFormat(locale, { type: "unit", style: "narrow" }).format(parts);
}

function unit(value: number, name: "minute" | "second", locale: string): string {
  const format = { style: "unit", unit: name, unitDisplay: "long" } as const;
  return new Intl.NumberFormat(locale, format).format(value);
}
