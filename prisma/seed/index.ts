export { restoreShop as restoreSeed } from "./restore-shop";
export { seedShop as seedDatabase } from "./seed-shop";
