import { useSyncExternalStore } from "react";
import type { Announcer } from "../announcer";

/** What a screen reader hears; the transcript itself stays silent. */
export function LiveRegions({ announcer }: { announcer: Announcer }) {
  const { polite, assertive } = useSyncExternalStore(announcer.subscribe, announcer.getSnapshot);
  return (
    <div className="ck-sr">
      <div role="status" aria-live="polite" aria-atomic="false">
        <Spoken key={polite.id} text={polite.text} />
      </div>
      <div role="alert" aria-live="assertive">
        <Spoken key={assertive.id} text={assertive.text} />
      </div>
    </div>
  );
}

/** Lines are nodes of their own, so that a screen reader queues them and can skip on. */
function Spoken({ text }: { text: string }) {
  return (
    <div>
      {text.split("\n").map((line, index) => (
        <span key={index}>{line}</span>
      ))}
    </div>
  );
}
