"use server";

import { currentCaller } from "@/lib/auth/current-caller";
import { forgetFact, listFacts } from "@/lib/memory/fact-store";

/** What the assistant remembers about the visitor, oldest first. */
export async function listFactsAction(): Promise<{ id: string; text: string }[]> {
  const caller = await currentCaller();
  if (!caller) return [];
  const facts = await listFacts(caller);
  return facts.map(({ id, text }) => ({ id, text }));
}

export async function forgetFactAction(id: string): Promise<void> {
  const caller = await currentCaller();
  if (caller) await forgetFact(caller, id);
}
