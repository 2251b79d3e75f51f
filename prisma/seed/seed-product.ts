import type { ProductOption } from "@/lib/shop/product";
import type { PlateName } from "./plates";

export interface SeedProduct {
  slug: string;
  name: string;
  priceCents: number;
  summary: string;
  description: string;
  plate: PlateName;
  /** The path of a picture in `public`, such as a photo, for a product without a drawing. */
  image?: string;
  features: string[];
  specs: [label: string, value: string][];
  care: string[];
  help: string[];
  options: ProductOption[];
  attributes: string[];
  stock: number;
  featured?: boolean;
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

export function shoeSizes(from = 37, to = 47): ProductOption {
  return { name: "Size", values: range(from, to) };
}

export function clothingSizes(): ProductOption {
  return { name: "Size", values: ["XS", "S", "M", "L", "XL"] };
}

export function sizes(...values: string[]): ProductOption {
  return { name: "Size", values };
}

/** A color option. The first color is the default and the one in the illustration. */
export function colors(first: string, ...others: string[]): ProductOption {
  return { name: "Color", values: [first, ...others], defaultValue: first };
}
