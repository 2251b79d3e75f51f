import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { closeOnEscape } from "../../ui/dismissal";
import { useTexts } from "../../ui/services";

export interface RenameFieldProps {
  readonly title: string;
  readonly onSave: (title: string) => void;
  readonly onCancel: () => void;
}

/** The field for renaming a thread. Enter saves, Escape cancels; a blank title isn't saved. */
export function RenameField({ title, onSave, onCancel }: RenameFieldProps) {
  const text = useTexts();
  const [value, setValue] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      save();
    } else closeOnEscape(onCancel)(event);
  }

  function save(): void {
    const trimmed = value.trim();
    if (trimmed === title.trim()) onCancel();
    else if (trimmed !== "") onSave(trimmed);
  }

  return (
    <input
      ref={field}
      className="ck-rename"
      aria-label={text("history.renameLabel")}
      aria-invalid={value.trim() === ""}
      autoComplete="off"
      dir="auto"
      value={value}
      onChange={(event) => setValue(event.target.value)}
      onKeyDown={handleKeyDown}
      onBlur={save}
    />
  );
}
