import { gfmFootnote } from "micromark-extension-gfm-footnote";
import type { Code, Construct, Effects, Extension, State } from "micromark-util-types";

const OPENING = 91;
const CLOSING = 93;
const CARET = 94;
const PARENTHESIS = 40;
const MAX_LABEL_LENGTH = 100;

/**
 * GitHub's footnotes, except that a mark is parsed as one even without its note, because notes come
 * last in a text that is still streaming. A mark without a note is shown as written.
 */
export const footnoteSyntax: Extension = {
  document: gfmFootnote().document ?? {},
  text: { [OPENING]: footnoteCall() },
};

function footnoteCall(): Construct {
  return {
    name: "footnoteCall",
    tokenize(effects: Effects, ok: State, nok: State): State {
      let length = 0;

      return function start(code) {
        effects.enter("gfmFootnoteCall");
        effects.enter("gfmFootnoteCallLabelMarker");
        effects.consume(code);
        effects.exit("gfmFootnoteCallLabelMarker");
        return caret;
      };

      function caret(code: Code): State | undefined {
        if (code !== CARET) return nok(code);
        effects.enter("gfmFootnoteCallMarker");
        effects.consume(code);
        effects.exit("gfmFootnoteCallMarker");
        effects.enter("gfmFootnoteCallString");
        effects.enter("chunkString", { contentType: "string" });
        return label;
      }

      function label(code: Code): State | undefined {
        if (code === CLOSING && length > 0) {
          effects.exit("chunkString");
          effects.exit("gfmFootnoteCallString");
          effects.enter("gfmFootnoteCallLabelMarker");
          effects.consume(code);
          effects.exit("gfmFootnoteCallLabelMarker");
          effects.exit("gfmFootnoteCall");
          return behind;
        }
        if (!isLabel(code) || length > MAX_LABEL_LENGTH) return nok(code);
        length++;
        effects.consume(code);
        return label;
      }

      /** A bracket followed by a target is a link. */
      function behind(code: Code): State | undefined {
        return code === PARENTHESIS ? nok(code) : ok(code);
      }
    },
  };
}

/** Whether a character is neither a bracket nor white space (including line endings). */
function isLabel(code: Code): boolean {
  return code !== null && code > 32 && code !== OPENING && code !== CLOSING && code !== CARET;
}
