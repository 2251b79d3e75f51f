import { CLOTHING } from "./products/clothing";
import { FOOTWEAR } from "./products/footwear";
import { KITCHEN } from "./products/kitchen";
import { LIGHT } from "./products/light";
import { PACKS } from "./products/packs";
import { SHELTER } from "./products/shelter";
import type { SeedProduct } from "./seed-product";

export const PRODUCTS_BY_CATEGORY: Readonly<Record<string, readonly SeedProduct[]>> = {
  footwear: FOOTWEAR,
  shelter: SHELTER,
  clothing: CLOTHING,
  packs: PACKS,
  kitchen: KITCHEN,
  light: LIGHT,
};
