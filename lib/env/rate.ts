import { z } from "zod";

/** How often something may happen; `Infinity` means no limit. */
export interface Rate {
  perMinute: number;
  perDay: number;
}

const MESSAGE =
  'must be a rate such as "10/minute, 100/day", "0" for never or "unlimited" for no limit';

/** Parses `10/minute, 100/day`; a window that isn't named has no limit. */
export function rate(fallback: Rate) {
  return z
    .string()
    .trim()
    .optional()
    .transform((value, context): Rate => {
      if (!value) return fallback;
      const parsed = parseRate(value.toLowerCase());
      if (parsed) return parsed;
      context.addIssue({ code: "custom", message: MESSAGE });
      return z.NEVER;
    });
}

function parseRate(value: string): Rate | null {
  if (value === "unlimited") return { perMinute: Infinity, perDay: Infinity };
  if (value === "0") return { perMinute: 0, perDay: 0 };
  const parsed = { perMinute: Infinity, perDay: Infinity };
  for (const part of value.split(/\s*,\s*/)) {
    const [, number, window] = /^(\d{1,9})\s*\/\s*(minute|day)$/.exec(part) ?? [];
    if (number === undefined) return null;
    parsed[window === "day" ? "perDay" : "perMinute"] = Number(number);
  }
  return parsed;
}
