export type { Counts, DataDomain, ExpiryTimes, ExportedPart } from "./data-domain";
export { deleteEverything, type DeletionReceipt } from "./delete-everything";
export { exportEverything, type UserExport } from "./export-everything";
export { listSection } from "./list-section";
export { moveGuestData } from "./move-guest-data";
export { sweepExpiredData, type SweepReport } from "./sweep-expired-data";
