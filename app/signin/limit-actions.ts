"use server";

import { headers } from "next/headers";
import { rateLimitAddress } from "@/lib/auth/client-address";
import { currentCaller } from "@/lib/auth/current-caller";
import { env } from "@/lib/env";
import { ceilings, messageCeilings, untilReset } from "@/lib/limits";

interface MessagesLeft {
  left: number;
  of: number;
  /** For use in a sentence: `at midnight UTC, in 5 hours`; null if nothing was counted today. */
  resets: string | null;
}

/** How many messages the visitor may still send today; null for visitors who never acted. */
export async function readMessagesLeftAction(): Promise<MessagesLeft | null> {
  const caller = await currentCaller();
  if (!caller) return null;
  const address = rateLimitAddress(caller, await headers());
  const { tenantId, userId, guest } = caller;
  const writer = { tenantId, userId, guest, address };
  const all = await ceilings().remaining(messageCeilings(writer, env().messages));
  const [least] = all.toSorted((one, other) => one.left - other.left);
  if (!least) return null;
  const { left, resetsIn, ceiling } = least;
  const resets = resetsIn === null ? null : untilReset({ window: "day", resetsIn }).words;
  return { left, of: ceiling.perDay, resets };
}
