import type { List, ListItem } from "mdast";
import { memo } from "react";
import { Icon } from "../icons";
import { useTexts } from "../services";
import { FlowView } from "./flow-view";

interface ListViewProps {
  readonly list: List;
  readonly items: readonly ListItem[];
  readonly open: boolean;
  readonly dir: "auto" | undefined;
}

/** A list whose items keep their place and spacing while more of them arrive. */
export function ListView({ list, items, open, dir }: ListViewProps) {
  const children = items.map((item, index) => (
    <ItemView key={index} item={item} open={open && index === items.length - 1} />
  ));
  return list.ordered ? (
    <ol className="ck-md-list" dir={dir} start={list.start ?? 1}>
      {children}
    </ol>
  ) : (
    <ul className="ck-md-list" dir={dir}>
      {children}
    </ul>
  );
}

interface ItemViewProps {
  readonly item: ListItem;
  readonly open: boolean;
}

const ItemView = memo(function ItemView({ item, open }: ItemViewProps) {
  const isTask = typeof item.checked === "boolean";
  return (
    <li className={isTask ? "ck-md-task" : undefined}>
      {isTask && <TaskMark done={item.checked === true} />}
      <FlowView nodes={item.children} open={open} />
    </li>
  );
});

function TaskMark({ done }: { readonly done: boolean }) {
  const text = useTexts();
  const label = text(done ? "markdown.done" : "markdown.open");
  return (
    <span
      className={done ? "ck-md-check ck-md-check-done" : "ck-md-check"}
      role="img"
      aria-label={label}
    >
      {done && <Icon name="check" size={12} />}
    </span>
  );
}
