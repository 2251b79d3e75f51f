import { DeletionReceiptSchema, type DeletionReceipt } from "./deletion-receipt";

type DeletionOutcome = { ok: true; receipt: DeletionReceipt } | { ok: false; message: string };

const failed = "Not everything could be deleted. Please try again to delete the rest.";

export async function deleteAccountData(): Promise<DeletionOutcome> {
  const response = await fetch("/api/account", { method: "DELETE" }).catch(() => null);
  if (!response?.ok) return { ok: false, message: failed };
  const receipt = DeletionReceiptSchema.safeParse(await response.json());
  return receipt.success ? { ok: true, receipt: receipt.data } : { ok: false, message: failed };
}
