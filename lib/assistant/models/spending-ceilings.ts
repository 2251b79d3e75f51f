import type { DailyLimits, Spender } from "@/lib/env";
import type { Ceiling } from "@/lib/limits";
import type { CallPayer } from "./call-payer";

/** What is counted: tokens, or money in hundredths of a cent. */
export type SpendingUnit = "tokens" | "money";

/** Counts are integers, so money is counted in these parts of the currency. */
export const MONEY_UNITS = 10_000;

/** The daily ceilings that a model call counts toward, from the narrowest to the widest. */
export function spendingCeilings(
  unit: SpendingUnit,
  limits: DailyLimits,
  { tenantId, userId, guest, address }: CallPayer,
): Ceiling[] {
  const ceiling = (spender: Spender, subject: readonly string[]): Ceiling => ({
    kind: `${unit} of the ${spender === "guest" ? "user" : spender}`,
    subject,
    perMinute: Infinity,
    perDay: Math.floor(limits[spender] * countsPerUnit(unit)),
  });
  return [
    ceiling(guest ? "guest" : "user", [tenantId, userId]),
    ...(address === null ? [] : [ceiling("address", [address])]),
    ceiling("tenant", [tenantId]),
    ceiling("site", []),
  ];
}

/** How many counts one token, or one unit of the currency, is. */
export function countsPerUnit(unit: SpendingUnit): number {
  return unit === "money" ? MONEY_UNITS : 1;
}

/** Reads the unit from the kind that `spendingCeilings` gave the ceiling. */
export function unitOf({ kind }: Ceiling): SpendingUnit {
  return kind.startsWith("money") ? "money" : "tokens";
}

/** Reads the spender from the kind that `spendingCeilings` gave the ceiling. */
export function spenderOf({ kind }: Ceiling): Exclude<Spender, "guest"> {
  const spenders = ["user", "address", "tenant", "site"] as const;
  return spenders.find((spender) => kind.endsWith(spender)) ?? "user";
}
