import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Announcer } from "../ui/announcer";

/** The text for screen readers; the transcript itself isn't announced. */
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

const LINES_PER_TASK = 40;

/**
 * Each line is its own node, so that a screen reader queues lines and can skip them. Very long text
 * is added in parts, so that it doesn't block the page.
 */
function Spoken({ text }: { text: string }) {
  const lines = useMemo(() => text.split("\n"), [text]);
  const [count, setCount] = useState(LINES_PER_TASK);
  const hasMore = count < lines.length;

  useEffect(() => {
    if (!hasMore) return;
    const timer = setTimeout(() => setCount(count + LINES_PER_TASK));
    return () => clearTimeout(timer);
  }, [hasMore, count]);

  return (
    <div>
      {lines.slice(0, count).map((line, index) => (
        <span key={index}>{line}</span>
      ))}
    </div>
  );
}
