import { useContext } from "react";
import { useTexts } from "../ui/services";
import { FlowView } from "./flow-view";
import { FootnotesContext, goTo, markId, noteId } from "./footnote-mark";
import type { Footnote } from "./footnotes";

/** The notes below a text, each with a link back to its mark. */
export function FootnoteList() {
  const text = useTexts();
  const { notes } = useContext(FootnotesContext);
  const written = [...notes.values()].filter(({ definition }) => definition);
  if (written.length === 0) return null;
  return (
    <div className="ck-md-notes" role="group" aria-label={text("markdown.footnotes")}>
      <ol className="ck-md-list">
        {written.map((note) => (
          <Note key={note.number} note={note} />
        ))}
      </ol>
    </div>
  );
}

function Note({ note }: { readonly note: Footnote }) {
  const text = useTexts();
  const { idPrefix } = useContext(FootnotesContext);
  const { number, definition, reference } = note;
  const label = text("markdown.footnoteBack", { number });
  return (
    <li id={noteId(idPrefix, note)} value={number} tabIndex={-1} dir="auto">
      <FlowView nodes={definition?.children ?? []} open={false} />
      {reference && (
        <button
          type="button"
          className="ck-md-note-back"
          aria-label={label}
          onClick={({ currentTarget }) => goTo(currentTarget, markId(idPrefix, note))}
        >
          <span aria-hidden="true">↩︎</span>
        </button>
      )}
    </li>
  );
}
