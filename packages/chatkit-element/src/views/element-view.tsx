import { useEffect, useRef } from "react";
import type { ChatKitOptions } from "@openai/chatkit";
import type { Announcer } from "../ui/announcer";
import { isHeaderEnabled } from "../options/resolve-options";
import { ElementServicesContext, type ElementServices } from "../ui/services";
import type { Session } from "../session/session";
import { ComposerArea } from "./composer/composer-area";
import { ConfigurationPanel } from "./configuration-panel";
import { ElementContext, useElementState, type ElementContextValue } from "./element-context";
import { Header } from "./header";
import { HistoryDrawer } from "./history/history-drawer";
import { LazyHistory } from "./history/lazy-history";
import { useHistoryPlace } from "./history/use-history-place";
import { LiveRegions } from "./live-regions";
import { NoticeList } from "./notice-list";
import { DropTarget } from "./parts/drop-target";
import { StartScreen } from "./start-screen";
import { ThreadTitle } from "./thread-title";
import { ThreadLoadFailed, ThreadLoading } from "./thread-loading";
import { ToastList } from "./toast-list";
import { LazyTranscript } from "./transcript/lazy-transcript";
import { useKeyboardInset } from "./use-keyboard-inset";
import { useSpokenAnswers } from "./use-spoken-answers";

export interface ElementViewProps extends ElementContextValue {
  readonly options: ChatKitOptions;
  readonly session: Session;
  readonly announcer: Announcer;
  readonly services: ElementServices;
  readonly onMounted: () => void;
}

export function ElementView({ announcer, services, onMounted, ...context }: ElementViewProps) {
  useEffect(onMounted, [onMounted]);
  return (
    <ElementServicesContext value={services}>
      <ElementContext value={context}>
        <Region services={services} options={context.options} missing={context.missing} />
        <LiveRegions announcer={announcer} />
      </ElementContext>
    </ElementServicesContext>
  );
}

interface RegionProps {
  readonly services: ElementServices;
  readonly options: ChatKitOptions;
  readonly missing: string | null;
}

function Region({ services, options, missing }: RegionProps) {
  const historyOpen = useElementState((state) => state.history.open);
  const frame = useRef<HTMLElement>(null);
  const keyboard = useKeyboardInset(frame);
  const place = useHistoryPlace(frame);
  const isReplaced = historyOpen && place === "instead";
  useSpokenAnswers();
  return (
    <DropTarget>
      <section
        ref={frame}
        className="ck-frame"
        style={{ paddingBlockEnd: keyboard }}
        aria-label={options.frameTitle ?? "Chat"}
        lang={services.locale}
        dir={services.direction}
      >
        {place === "beside" ? <LazyHistory place={place} /> : null}
        {place === "drawer" && historyOpen ? <HistoryDrawer /> : null}
        <div className="ck-main" inert={place === "drawer" && historyOpen}>
          {isHeaderEnabled(options) ? (
            <Header place={place} />
          ) : (
            <ThreadTitle hidden ofList={isReplaced} />
          )}
          <div className="ck-body">
            {isReplaced ? <LazyHistory place={place} /> : null}
            <div className="ck-thread" hidden={isReplaced}>
              {missing === null ? <ThreadView /> : <ConfigurationPanel missing={missing} />}
              {missing === null ? <ComposerArea /> : null}
            </div>
          </div>
        </div>
        <ToastList />
      </section>
    </DropTarget>
  );
}

function ThreadView() {
  const loading = useElementState((state) => state.load.status);
  const empty = useElementState(
    (state) => state.threadId === null && state.items.order.length === 0,
  );
  return (
    <div className="ck-thread-body">
      <NoticeList />
      {loading === "loading" ? <ThreadLoading /> : null}
      {loading === "failed" ? <ThreadLoadFailed /> : null}
      {loading === "idle" && empty ? <StartScreen /> : null}
      {loading === "idle" && !empty ? <LazyTranscript /> : null}
    </div>
  );
}
