export { deleteEverything, type DeletionReceipt } from "./delete-everything";
export { exportEverything, type UserExport } from "./export-everything";
export { moveGuestData, type MovedData } from "./move-guest-data";
export { sweepExpiredData, type SweepReport } from "./retention";
