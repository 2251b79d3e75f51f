import { Icon } from "../ui/icons";
import { useTexts } from "../ui/services";

/** The checkbox of a task list item. */
export function TaskMark({ done }: { readonly done: boolean }) {
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
