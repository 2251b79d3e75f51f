import { useEffect, useRef, type Ref, type RefObject } from "react";
import type { HeaderOption } from "@openai/chatkit";
import { isHistoryEnabled } from "../options/resolve-options";
import { useTexts } from "../ui/services";
import { useElement, useElementState } from "./element-context";
import { IconButton } from "../ui/icon-button";
import type { HistoryPlace } from "./history/use-history-place";
import { alreadyShown } from "./already-shown";
import { ThreadTitle } from "./thread-title";

/** The thread's title and actions; where the list of chats replaces the thread, the list's. */
export function Header({ place }: { place: HistoryPlace }) {
  const { options } = useElement();
  const isListOpen = useElementState((state) => state.history.open);
  const historyButton = useFocusAfterClosing(isListOpen);
  const historyOpen = isListOpen && place === "instead";
  const { leftAction, rightAction, title } = options.header ?? {};
  return (
    <header className="ck-header" part="header">
      <div className="ck-header-start">
        {historyOpen ? <BackButton /> : <HeaderAction action={leftAction} part="left-action" />}
        {place === "drawer" ? <HistoryButton ref={historyButton} icon="sidebar-left" /> : null}
        <ThreadTitle hidden={title?.enabled === false && !historyOpen} ofList={historyOpen} />
      </div>
      <div className="ck-header-end">
        {historyOpen ? null : <HeaderAction action={rightAction} part="right-action" />}
        {place === "beside" ? null : <NewChatButton />}
        {historyOpen || place !== "instead" ? null : (
          <HistoryButton ref={historyButton} icon="history" />
        )}
      </div>
    </header>
  );
}

interface HeaderActionProps {
  readonly action: HeaderOption["leftAction"];
  readonly part: "left-action" | "right-action";
}

/**
 * The icon's name is the accessible name of the page's button, because the options have no label.
 */
function HeaderAction({ action, part }: HeaderActionProps) {
  if (!action) return null;
  const label = action.icon.replaceAll("-", " ");
  return (
    <IconButton
      icon={action.icon}
      label={label.charAt(0).toUpperCase() + label.slice(1)}
      part={part}
      onClick={() => action.onClick()}
    />
  );
}

function NewChatButton() {
  const text = useTexts();
  const { session } = useElement();
  const open = useElementState((state) => state.threadId !== null || state.items.order.length > 0);
  const stuck = useElementState((state) => state.turn !== null && !state.turn.canStop);
  if (!open) return null;
  return (
    <IconButton
      icon="compose"
      label={text("header.newChat")}
      part="new-chat-button"
      disabled={stuck}
      onClick={() => alreadyShown(session.selectThread(null))}
    />
  );
}

/** Returns focus to the button that opened the history when it closes. */
function useFocusAfterClosing(open: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return button;
}

interface HistoryButtonProps {
  readonly ref: Ref<HTMLButtonElement>;
  readonly icon: string;
}

function HistoryButton({ ref, icon }: HistoryButtonProps) {
  const text = useTexts();
  const { session, options } = useElement();
  if (!isHistoryEnabled(options)) return null;
  return (
    <IconButton
      ref={ref}
      icon={icon}
      label={text("history.open")}
      part="history-button"
      onClick={() => session.history.open()}
    />
  );
}

function BackButton() {
  const text = useTexts();
  const { session } = useElement();
  return (
    <IconButton
      icon="back-large"
      label={text("header.back")}
      onClick={() => session.history.close()}
    />
  );
}
