import { z } from "zod";
import { MAX_LINE_QUANTITY } from "./cart";
import { comparableText } from "./comparable-text";
import { VariantChoiceSchema } from "./variant-choice";

export const AddToCartSchema = z.object({
  productSlug: comparableText.min(1).max(120),
  variant: VariantChoiceSchema.default(""),
  quantity: z.int().min(1).max(MAX_LINE_QUANTITY).default(1),
});

export const SetQuantitySchema = z.object({
  lineId: comparableText.min(1).max(64),
  /** Zero removes the line. */
  quantity: z.int().min(0).max(MAX_LINE_QUANTITY),
});

export const RemoveLineSchema = z.object({ lineId: comparableText.min(1).max(64) });

const ProductInCartSchema = z.object({
  productId: comparableText.min(1).max(64),
  /** Like the price, compared with the product's when the cart is changed. */
  productName: z.string().min(1).max(200),
  /** The canonical name of the variant, such as `44 / Moss`; empty for a product without options. */
  variant: z.string().max(200),
  quantity: z.int().min(1).max(MAX_LINE_QUANTITY),
  /** The price of one unit in the shop's currency, such as `179.9`. */
  price: z.number().min(0),
});

/** A change to the cart, in the form in which the assistant requests it from the page. */
export const UpdateCartSchema = z.discriminatedUnion("action", [
  ProductInCartSchema.extend({ action: z.literal("add") }),
  ProductInCartSchema.extend({ action: z.literal("set") }),
  ProductInCartSchema.extend({ action: z.literal("remove") }),
  z.object({ action: z.literal("clear") }),
]);

export type UpdateCart = z.infer<typeof UpdateCartSchema>;
export type AddToCart = z.input<typeof AddToCartSchema>;
export type SetQuantity = z.input<typeof SetQuantitySchema>;
export type RemoveLine = z.input<typeof RemoveLineSchema>;
