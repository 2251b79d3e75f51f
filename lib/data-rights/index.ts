export type { Counts, DataDomain, ExpiryTimes, ExportedPart, Rows } from "./data-domain";
export { deleteEverything, type DeletionReceipt } from "./delete-everything";
export { exportEverything } from "./export-everything";
export { inBatches } from "./in-batches";
export { listSection } from "./list-section";
export { moveGuestData } from "./move-guest-data";
export { sweepExpiredData, type SweepReport } from "./sweep-expired-data";
