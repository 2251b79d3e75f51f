"use server";

import { actingOwner } from "@/lib/auth";

/** Makes a guest of a visitor without a session, and gives them the cookies. */
export async function becomeGuestAction(): Promise<void> {
  await actingOwner();
}
