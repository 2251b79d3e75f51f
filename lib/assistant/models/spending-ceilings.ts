import type { DailyLimits, Spender } from "@/lib/env";
import type { Ceiling } from "@/lib/limits";
import type { CallPayer } from "./call-payer";

/** What is counted: tokens, or money in hundredths of a cent. */
export type SpendingKind = "tokens" | "money";

/** Money is counted in integers. */
export const MONEY_UNITS = 10_000;

/** The daily ceilings that a model call counts toward, from the narrowest to the widest. */
export function spendingCeilings(
  kind: SpendingKind,
  limits: DailyLimits,
  { tenantId, userId, guest, address }: CallPayer,
): Ceiling[] {
  const unit = kind === "money" ? MONEY_UNITS : 1;
  const ceiling = (spender: Spender, of: readonly string[]): Ceiling => ({
    kind: `${kind} of the ${spender === "guest" ? "user" : spender}`,
    of,
    perMinute: Infinity,
    perDay: Math.floor(limits[spender] * unit),
  });
  return [
    ceiling(guest ? "guest" : "user", [tenantId, userId]),
    ...(address === null ? [] : [ceiling("address", [address])]),
    ceiling("tenant", [tenantId]),
    ceiling("site", []),
  ];
}
