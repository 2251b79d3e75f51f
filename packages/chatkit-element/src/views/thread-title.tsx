import { useTexts } from "../ui/services";
import { useElement, useElementState } from "./element-context";
import { Heading } from "../ui/heading";

/** The top heading of the thread. If `hidden`, only screen readers announce it. */
export function ThreadTitle({ hidden = false }: { hidden?: boolean }) {
  const text = useTexts();
  const { options, headingLevel } = useElement();
  const title = useElementState((state) => state.thread?.title ?? null);
  const historyOpen = useElementState((state) => state.history.open);
  const shown = options.header?.title?.text ?? title ?? "";
  return (
    <Heading level={headingLevel} className={hidden ? "ck-sr" : "ck-title"} part="title" dir="auto">
      {historyOpen ? text("history.title") : shown || <EmptyTitle />}
    </Heading>
  );
}

function EmptyTitle() {
  const text = useTexts();
  return <span className="ck-sr">{text("header.untitled")}</span>;
}
