export { restoreShop, type RestoreReport } from "./restore-shop";
export { seedShop } from "./seed-shop";
