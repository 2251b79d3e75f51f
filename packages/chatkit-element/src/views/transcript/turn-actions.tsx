import type { FeedbackKind } from "../../state/element-state";
import type { TurnOfItems } from "../../state/transcript-rows";
import { sendFeedback } from "../../session/feedback";
import { copyTexts } from "../copy-texts";
import { useTexts } from "../../ui/services";
import { isOpen } from "../../state/element-state";
import { useElement, useElementState } from "../element-context";
import { writeMarkdown } from "../../markdown/write-markdown";
import { CopyButton } from "../../ui/copy-button";
import { IconButton } from "../../ui/icon-button";
import { alreadyShown } from "../already-shown";

/** The Copy, feedback and Retry buttons below the last visible item of a turn. */
export function TurnActions({ turn, last }: { turn: TurnOfItems; last: boolean }) {
  const text = useTexts();
  const { session, options } = useElement();
  const answerable = useElementState((state) => isOpen(state) && state.turn === null);
  const { feedback = false, retry = false } = options.threadItemActions ?? {};
  const copyable = useElementState((state) => copyTexts(state.items, turn.itemKeys) !== "");
  if (!copyable && !feedback && !(retry && last)) return null;
  return (
    <div
      className="ck-turn-actions"
      part="turn-actions"
      data-last={last}
      role="group"
      aria-label={text("turn.actions")}
    >
      {copyable ? (
        <CopyButton
          copy={() => writeMarkdown(copyTexts(session.store.getState().items, turn.itemKeys))}
        />
      ) : null}
      {feedback ? <Thumb turn={turn} kind="positive" /> : null}
      {feedback ? <Thumb turn={turn} kind="negative" /> : null}
      {retry && last && answerable ? (
        <IconButton
          icon="reload"
          label={text("turn.retry")}
          onClick={() => alreadyShown(session.messages.retry())}
        />
      ) : null}
    </div>
  );
}

function Thumb({ turn, kind }: { turn: TurnOfItems; kind: FeedbackKind }) {
  const text = useTexts();
  const { session } = useElement();
  const pressed = useElementState((state) => state.feedback.get(turn.key) === kind);
  const good = kind === "positive";
  return (
    <IconButton
      icon={good ? "thumb-up" : "thumb-down"}
      label={text(good ? "turn.good" : "turn.bad")}
      aria-pressed={pressed}
      onClick={() => {
        const { entries } = session.store.getState().items;
        const itemIds = turn.itemKeys.flatMap((key) => entries.get(key)?.item.id ?? []);
        void sendFeedback(session.context, { key: turn.key, itemIds }, kind);
      }}
    />
  );
}
