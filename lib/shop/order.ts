import { z } from "zod";

export const OrderStatusSchema = z.enum(["placed", "packed", "shipped", "delivered"]);

export type OrderStatus = z.infer<typeof OrderStatusSchema>;

export interface OrderLine {
  id: string;
  productId: string;
  productSlug: string;
  name: string;
  image: string;
  plate: string;
  variant: string;
  quantity: number;
  priceCents: number;
  totalCents: number;
}

export interface Order {
  id: string;
  number: string;
  status: OrderStatus;
  placedAt: Date;
  totalCents: number;
  currency: string;
  /** True for an order that was made up to show what the page looks like. */
  sample: boolean;
  lines: OrderLine[];
}

export const OrderListSchema = z.object({ limit: z.int().min(1).max(100).default(50) });

export const OrderNumberSchema = z.string().trim().toUpperCase().min(1).max(40);

const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const NUMBER_LENGTH = 7;

/** Makes an order number that is easy to read aloud: no 0, O, 1, I, L or U. */
export function createOrderNumber(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(NUMBER_LENGTH));
  return `AC-${[...bytes].map((byte) => ALPHABET[byte % ALPHABET.length]).join("")}`;
}
