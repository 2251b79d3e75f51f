import { useElement } from "../element-context";
import { LazyHistory } from "./lazy-history";

/** The list of chats over the edge of a narrow element. A click next to it closes it. */
export function HistoryDrawer() {
  const { session } = useElement();
  return (
    <div className="ck-history-drawer">
      <div className="ck-history-scrim" onClick={() => session.history.close()} />
      <LazyHistory place="drawer" />
    </div>
  );
}
