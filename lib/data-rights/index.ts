export type { Counts, DataDomain, ExpiryTimes, Rows } from "./data-domain";
export { deleteEverything } from "./delete-everything";
export { exportEverything } from "./export-everything";
export { inBatches } from "./in-batches";
export { listSection } from "./list-section";
export { moveGuestData } from "./move-guest-data";
export { sweepExpiredData } from "./sweep-expired-data";
