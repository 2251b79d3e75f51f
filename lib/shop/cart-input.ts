import { z } from "zod";
import { MAX_LINE_QUANTITY } from "./cart";
import { VariantChoiceSchema } from "./variant-choice";

export const AddToCartSchema = z.object({
  productSlug: z.string().min(1).max(120),
  variant: VariantChoiceSchema.default(""),
  quantity: z.int().min(1).max(MAX_LINE_QUANTITY).default(1),
});

export const SetQuantitySchema = z.object({
  lineId: z.string().min(1).max(64),
  /** Zero removes the line. */
  quantity: z.int().min(0).max(MAX_LINE_QUANTITY),
});

export const RemoveLineSchema = z.object({ lineId: z.string().min(1).max(64) });

export type AddToCart = z.input<typeof AddToCartSchema>;
export type SetQuantity = z.input<typeof SetQuantitySchema>;
export type RemoveLine = z.input<typeof RemoveLineSchema>;
