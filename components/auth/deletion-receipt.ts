import "@/components/ui/zod-without-eval";
import { z } from "zod";

const KEY = "acme.deleted";

export const DeletionReceiptSchema = z.object({
  threads: z.number(),
  items: z.number(),
  attachments: z.number(),
  orders: z.number(),
});
export type DeletionReceipt = z.infer<typeof DeletionReceiptSchema>;

/** Stores the receipt while the page reloads, in this tab only. */
export function keepReceipt(receipt: DeletionReceipt): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(receipt));
  } catch {
    // Storage can be disabled. The data is deleted anyway, just without a receipt.
    return;
  }
}

/** Returns the stored receipt and removes it. */
export function takeReceipt(): DeletionReceipt | null {
  try {
    const kept = window.sessionStorage.getItem(KEY);
    window.sessionStorage.removeItem(KEY);
    return kept === null ? null : DeletionReceiptSchema.parse(JSON.parse(kept));
  } catch {
    // Storage can be disabled, and other scripts on this site can write to it.
    return null;
  }
}

export function describeReceipt({ threads, items, attachments, orders }: DeletionReceipt): string {
  const parts = [
    `${count(threads, "thread")} with ${count(items, "item")}`,
    count(attachments, "file"),
    count(orders, "order"),
  ];
  return `Deleted: ${parts.join(", ")}. This is a fresh start.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
