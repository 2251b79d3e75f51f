import { useSyncExternalStore } from "react";
import type { Announcer } from "../announcer";

/** What a screen reader hears; the transcript itself stays silent. */
export function LiveRegions({ announcer }: { announcer: Announcer }) {
  const { polite, assertive } = useSyncExternalStore(announcer.subscribe, announcer.getSnapshot);
  return (
    <div className="ck-sr">
      <div role="status" aria-live="polite">
        <span key={polite.id}>{polite.text}</span>
      </div>
      <div role="alert" aria-live="assertive">
        <span key={assertive.id}>{assertive.text}</span>
      </div>
    </div>
  );
}
