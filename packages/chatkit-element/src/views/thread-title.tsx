import { useTexts } from "../ui/services";
import { useElement, useElementState } from "./element-context";
import { Heading } from "../ui/heading";

export interface ThreadTitleProps {
  readonly hidden?: boolean;
  /** The list of chats is shown instead of the thread. */
  readonly ofList?: boolean;
}

/** The heading that everything in the thread sits under; it may be there for the ear alone. */
export function ThreadTitle({ hidden = false, ofList = false }: ThreadTitleProps) {
  const text = useTexts();
  const { options, headingLevel } = useElement();
  const title = useElementState((state) => state.thread?.title ?? null);
  const shown = options.header?.title?.text ?? title?.trim() ?? "";
  return (
    <Heading level={headingLevel} className={hidden ? "ck-sr" : "ck-title"} part="title" dir="auto">
      {ofList ? text("history.title") : shown || <EmptyTitle />}
    </Heading>
  );
}

function EmptyTitle() {
  const text = useTexts();
  return <span className="ck-sr">{text("header.untitled")}</span>;
}
