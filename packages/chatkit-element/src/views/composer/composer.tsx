import { useRef } from "react";
import { areAttachmentsEnabled, findTool } from "../../options/resolve-options";
import { isSendable } from "../../state/composer-state";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { alreadyShown } from "../already-shown";
import { expectMessages } from "../transcript/transcript-module";
import { AttachmentChips } from "./attachment-chips";
import { ComposerTools } from "./composer-tools";
import { DictateButton, DictationBar } from "./dictation-bar";
import { Editor } from "./editor";
import { ModelPicker } from "./model-picker";
import { QuoteChip } from "./quote-chip";
import { SendButton } from "./send-button";
import type { EditorHandle } from "./editor-handle";
import { useDictation } from "./use-dictation";

export interface ComposerProps {
  /** Why the user can't write, or null. */
  readonly lockedReason: string | null;
}

export function Composer({ lockedReason }: ComposerProps) {
  const text = useTexts();
  const { session, options } = useElement();
  const editor = useRef<EditorHandle | null>(null);
  const toolId = useElementState((state) => state.composer.toolId);
  const sendable = useElementState((state) => isSendable(state.composer));
  const running = useElementState((state) => state.turn !== null);
  const dictation = useDictation((spoken) => editor.current?.insertText(spoken));
  const locked = lockedReason !== null;
  const placeholder =
    lockedReason ??
    findTool(options, toolId)?.placeholderOverride ??
    options.composer?.placeholder ??
    text("composer.placeholder");

  function submit(): void {
    if (!locked && sendable && !running) alreadyShown(session.messages.submitDraft());
  }

  return (
    <form
      className="ck-composer"
      part="composer"
      data-locked={locked}
      onFocus={expectMessages}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <QuoteChip />
      <AttachmentChips />
      <Editor
        ref={editor}
        placeholder={placeholder}
        label={options.composer?.placeholder ?? text("composer.label")}
        disabled={locked}
        acceptsFiles={areAttachmentsEnabled(options) && !locked}
        onSubmit={submit}
        dictate={dictation.available ? dictation.start : null}
      />
      {dictation.phase === "idle" ? (
        <div className="ck-composer-bar">
          <ComposerTools disabled={locked} editor={editor} />
          <div className="ck-composer-end">
            <ModelPicker disabled={locked} />
            {dictation.available ? (
              <DictateButton disabled={locked} onStart={dictation.start} />
            ) : null}
            <SendButton
              locked={locked}
              sendable={sendable}
              onStopped={() => editor.current?.focus()}
            />
          </div>
        </div>
      ) : (
        <DictationBar dictation={dictation} />
      )}
    </form>
  );
}
