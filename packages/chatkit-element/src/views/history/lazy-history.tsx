import { createLazyModule, useLazyModule } from "../../ui/lazy-module";
import { PartFailure } from "../../ui/part-failure";
import { useTexts } from "../../ui/services";
import type { HistoryPlace } from "./use-history-place";

const views = createLazyModule(() => import("./history-view"));

/** The list of chats, which is loaded when it is first wanted. */
export function LazyHistory({ place }: { place: HistoryPlace }) {
  const text = useTexts();
  const HistoryView = useLazyModule(views)?.HistoryView;
  if (HistoryView) return <HistoryView place={place} />;
  return (
    <div
      className="ck-history"
      data-place={place}
      role="region"
      aria-label={text("history.title")}
      aria-busy
    >
      <PartFailure module={views} />
    </div>
  );
}
