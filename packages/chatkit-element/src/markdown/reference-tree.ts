import type { Extension } from "mdast-util-from-markdown";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import { decodeReference } from "./reference-syntax";

/** Converts the tokens of `referenceSyntax` to text. */
export const referenceFromMarkdown: Extension = {
  enter: {
    decodedReference(token) {
      this.config.enter.data?.call(this, token);
    },
  },
  exit: {
    decodedReference(token) {
      const text = this.stack.pop();
      if (text?.type !== "text") return;
      text.value += decodeReference(this.sliceSerialize(token)) ?? "";
      const { line, column, offset } = token.end;
      if (text.position) text.position.end = { line, column, offset };
    },
    /** Like upstream, but without decoding, because the label is only compared. */
    labelText(token) {
      const label = this.sliceSerialize(token);
      const identifier = normalizeIdentifier(label).toLowerCase();
      Object.assign(this.stack.at(-2) ?? {}, { label, identifier });
    },
  },
};
