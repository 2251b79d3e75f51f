import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
} from "react";
import { editDraft } from "../../state/composer-transitions";
import { useElement, useElementState } from "../element-context";
import { readContent, writeContent } from "./editor-content";
import { caretToEnd, insertAtCaret, isCaretAtStart, removeChipAtCaret } from "./editor-caret";
import type { EditorHandle } from "./editor-handle";
import { SuggestionMenu } from "./suggestion-menu";
import { useComposition } from "./use-composition";
import { usePlainText } from "./use-plain-text";
import { useSuggestions } from "./use-suggestions";

export interface EditorProps {
  readonly ref: Ref<EditorHandle>;
  readonly placeholder: string;
  /** The accessible name. */
  readonly label: string;
  readonly disabled: boolean;
  readonly acceptsFiles: boolean;
  readonly onSubmit: () => void;
  readonly dictate: (() => void) | null;
}

/** The field for writing a message, which contains text and mentions. */
export function Editor(props: EditorProps) {
  const { ref, placeholder, label, disabled, acceptsFiles, onSubmit, dictate } = props;
  const { session } = useElement();
  const input = useRef<HTMLDivElement>(null);
  const revision = useElementState((state) => state.composer.revision);
  const empty = useElementState((state) => state.composer.content.length === 0);
  const composition = useComposition();
  const editable = usePlainText(input);
  const suggestions = useSuggestions({ field: input, onEdited: readDraft, dictate });

  useLayoutEffect(() => {
    const field = input.current;
    if (!field) return;
    writeContent(field, session.store.getState().composer.content);
    caretToEnd(field);
  }, [revision, session]);

  useImperativeHandle(ref, () => ({
    focus: () => input.current?.focus(),
    insertText(text) {
      if (input.current) insertAtCaret(input.current, text);
    },
  }));

  function readDraft(): void {
    if (!input.current) return;
    const content = readContent(input.current);
    session.store.update((state) => editDraft(state, content));
  }

  function handleInput(): void {
    readDraft();
    if (!composition.isActive()) suggestions.follow();
  }

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (composition.swallows(event)) {
      if (event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
      return;
    }
    if (suggestions.handleKey(event)) return event.preventDefault();
    if (event.key === "Enter" && (!event.shiftKey || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSubmit();
      return;
    }
    const field = input.current;
    if (!field || (event.key !== "Backspace" && event.key !== "Delete")) return;
    const backwards = event.key === "Backspace";
    if (removeChipAtCaret(field, backwards ? "before" : "after")) {
      event.preventDefault();
      handleInput();
    } else if (backwards && isCaretAtStart(field) && session.composer.removeLastExtra()) {
      event.preventDefault();
    }
  }

  function handlePaste(event: ClipboardEvent<HTMLDivElement>): void {
    const { files } = event.clipboardData;
    suggestions.ignoreNextInput();
    if (files.length === 0 || !acceptsFiles) return;
    event.preventDefault();
    session.uploads.add(files);
  }

  return (
    <div className="ck-editor" data-empty={empty}>
      <div
        ref={input}
        className="ck-input"
        part="input"
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        aria-placeholder={placeholder}
        aria-disabled={disabled}
        {...suggestions.aria}
        contentEditable={disabled ? false : editable}
        suppressContentEditableWarning
        tabIndex={0}
        spellCheck
        enterKeyHint="send"
        data-1p-ignore=""
        data-lpignore="true"
        data-bwignore="true"
        data-form-type="other"
        onInput={handleInput}
        onKeyDown={handleKeyDown}
        onPaste={handlePaste}
        onBlur={suggestions.close}
        {...composition.handlers}
      />
      {empty ? (
        <div className="ck-placeholder" aria-hidden="true" dir="auto">
          {placeholder}
        </div>
      ) : null}
      <SuggestionMenu suggestions={suggestions} />
    </div>
  );
}
