import { attachmentStore } from "@/lib/attachment-store";
import { accountData } from "@/lib/auth/data-rights";
import type { DataDomain } from "@/lib/data-rights";
import { shopData } from "@/lib/shop/data-rights";
import { chatData } from "@/lib/stores";

/** All parts of the app that keep data about users; exports show them in this order. */
export const dataDomains: readonly DataDomain[] = [
  accountData,
  chatData(attachmentStore),
  shopData,
];
