import { approvalData } from "@/lib/approvals/data-rights";
import { attachmentStore } from "@/lib/attachment-store";
import { accountData } from "@/lib/auth/data-rights";
import { onNewUser } from "@/lib/auth/new-user-hooks";
import type { DataDomain } from "@/lib/data-rights";
import { memoryData } from "@/lib/memory/data-rights";
import { shopData } from "@/lib/shop/data-rights";
import { salesData } from "@/lib/shop/sales/data-rights";
import { supportData } from "@/lib/shop/support/data-rights";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import { chatData } from "@/lib/stores";

/** All parts of the app that store user data; exports list them in this order. */
export const dataDomains: readonly DataDomain[] = [
  accountData,
  chatData(attachmentStore),
  approvalData,
  memoryData,
  shopData,
  supportData,
  salesData,
];

/** Call this once per server process, before its first request. */
export function registerNewUserHooks(): void {
  onNewUser("sample orders", (owner) => createSampleOrders(owner));
}
