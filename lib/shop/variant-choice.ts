import { z } from "zod";

/**
 * What the shopper chose: option names to values (`{ Size: "44" }`), or text that contains the
 * values (`"44"`, `"size 44, moss"`). Use an empty string for a product without options.
 */
export const VariantChoiceSchema = z.union([
  z.string().max(200),
  z.record(z.string().max(50), z.string().max(100)),
]);

export type VariantChoice = z.infer<typeof VariantChoiceSchema>;
