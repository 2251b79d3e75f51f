import { z } from "zod";

/** Who a daily limit on tokens or money applies to. */
const SPENDERS = ["guest", "user", "address", "tenant", "site"] as const;
export type Spender = (typeof SPENDERS)[number];

/** Daily limits; `Infinity` means no limit. */
export type DailyLimits = Record<Spender, number>;

/** Prices per million tokens, in any currency. */
export interface ModelPrice {
  input: number;
  output: number;
}

const NUMBER = String.raw`(\d{1,12}(?:\.\d{1,6})?)`;
const LIMIT = new RegExp(`^(${SPENDERS.join("|")})\\s+${NUMBER}$`);
const PRICE = new RegExp(String.raw`^(\S+)\s*=\s*${NUMBER}\s*/\s*${NUMBER}$`);

/** Parses `user 200000, site 5000000`; who isn't named has no limit. */
export const dailyLimits = entries().transform((parts, context): DailyLimits => {
  const limits: DailyLimits = {
    guest: Infinity,
    user: Infinity,
    address: Infinity,
    tenant: Infinity,
    site: Infinity,
  };
  for (const part of parts) {
    const [, name, number] = LIMIT.exec(part.toLowerCase()) ?? [];
    const spender = SPENDERS.find((each) => each === name);
    if (spender) limits[spender] = Number(number);
    else refuse(context, `"${part}" must be one of ${SPENDERS.join(", ")} and a number: site 20`);
  }
  return limits;
});

/** Parses `gpt-5.4-mini=0.25/2`: prices of a million input and output tokens. */
export const modelPrices = entries().transform((parts, context): Map<string, ModelPrice> => {
  const prices = new Map<string, ModelPrice>();
  for (const part of parts) {
    const [, name, input, output] = PRICE.exec(part) ?? [];
    if (name) prices.set(name, { input: Number(input), output: Number(output) });
    else refuse(context, `"${part}" must be a model and two prices, such as gpt-5.4-mini=0.25/2`);
  }
  return prices;
});

function entries() {
  return z
    .string()
    .optional()
    .transform((value) =>
      (value ?? "")
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean),
    );
}

function refuse(context: z.RefinementCtx, message: string): void {
  context.addIssue({ code: "custom", message });
}
