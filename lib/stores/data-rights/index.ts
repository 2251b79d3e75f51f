export { deleteEverything, type DeletionReceipt } from "./delete-everything";
export { exportEverything } from "./export-everything";
export type { UserExport } from "./user-export";
export { moveGuestData, type MovedData } from "./move-guest-data";
export { sweepExpiredData, type SweepReport } from "./retention";
