import { closeOnEscape } from "../../ui/dismissal";
import { IconButton } from "../../ui/icon-button";
import { Icon } from "../../ui/icons";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { alreadyShown } from "../already-shown";
import type { HistoryPlace } from "./use-history-place";

export interface HistoryHeadProps {
  readonly place: HistoryPlace;
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** Above the list: a new chat where the header is elsewhere, and a search once there is a choice. */
export function HistoryHead({ place, query, onSearch }: HistoryHeadProps) {
  const isChoice = useElementState(({ history }) => history.threads.length > 1);
  return (
    <div className="ck-history-head">
      {place === "instead" ? null : <NewChatRow isClosable={place === "drawer"} />}
      {isChoice || query !== "" ? <Search query={query} onSearch={onSearch} /> : null}
    </div>
  );
}

function NewChatRow({ isClosable }: { isClosable: boolean }) {
  const text = useTexts();
  const { session } = useElement();
  const stuck = useElementState((state) => state.turn !== null && !state.turn.canStop);
  return (
    <div className="ck-history-new">
      <button
        type="button"
        className="ck-button"
        part="new-chat-button"
        disabled={stuck}
        onClick={() => alreadyShown(session.selectThread(null))}
      >
        <Icon name="compose" size={18} />
        {text("header.newChat")}
      </button>
      {isClosable ? (
        <IconButton
          icon="close"
          label={text("history.close")}
          onClick={() => session.history.close()}
        />
      ) : null}
    </div>
  );
}

function Search({ query, onSearch }: Pick<HistoryHeadProps, "query" | "onSearch">) {
  const text = useTexts();
  const label = text("history.search");
  return (
    <div className="ck-history-search">
      <Icon name="search" size={16} />
      <input
        type="search"
        part="history-search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        dir="auto"
        value={query}
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={query === "" ? undefined : closeOnEscape(() => onSearch(""))}
      />
    </div>
  );
}
