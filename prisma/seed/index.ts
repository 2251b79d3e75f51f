export { seedShop } from "./seed-shop";
export type { SeedReport } from "./seed-shop";
