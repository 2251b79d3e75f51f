import { useEffect } from "react";
import { announceToOtherTabs, onChangeInOtherTab } from "@/components/ui/other-tabs";

/**
 * Keeps a thread that is open in several tabs the same in all of them.
 *
 * @param threadId The thread on screen; null for none.
 * @param fetchUpdates Loads what changed in it.
 * @returns Call it when a reply in this tab begins or ends.
 */
export function useSameThreadInTabs(
  threadId: string | null,
  fetchUpdates: () => Promise<void>,
): () => void {
  const name = `thread ${threadId}`;
  useEffect(() => {
    if (threadId === null) return undefined;
    // If it fails, the chat says so.
    return onChangeInOtherTab(name, () => void fetchUpdates().catch(() => undefined));
  }, [threadId, name, fetchUpdates]);
  return () => {
    if (threadId !== null) announceToOtherTabs(name);
  };
}
