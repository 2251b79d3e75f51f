"use server";

import { actingOwner } from "@/lib/auth/acting-owner";

/** Makes a visitor without a session a guest and sets their cookies. */
export async function becomeGuestAction(): Promise<void> {
  await actingOwner();
}
