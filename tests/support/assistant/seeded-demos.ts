import { capabilities } from "@/lib/capabilities";
import { catalogDemo } from "@/lib/capabilities/catalog/demo";
import { navigationDemo } from "@/lib/capabilities/navigation/demo";
import { CATEGORIES } from "@/prisma/seed/categories";
import { catalog } from "./catalog";

/** The demo model's knowledge of the seeded shop, without a database. */
export const seededDemos = [
  catalogDemo({ listProducts: async () => catalog }),
  navigationDemo({ listCategories: async () => CATEGORIES }),
  ...capabilities
    .filter(({ name }) => name !== "catalog" && name !== "navigation")
    .flatMap(({ demo }) => demo ?? []),
];
