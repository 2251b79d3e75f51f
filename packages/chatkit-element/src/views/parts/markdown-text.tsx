import { Markdown } from "../../markdown";
import { isPlain } from "../../markdown/is-plain";
import { PlainText } from "../../markdown/plain-text";
import { useElement } from "../element-context";

const DEPTH_BELOW_TITLE = 3;

/** Markdown outside of messages, such as notices, the disclaimer and the results of a step. */
export function MarkdownText({ text }: { text: string }) {
  const { headingLevel } = useElement();
  // A disclaimer or a notice alone shouldn't load the parser.
  if (isPlain(text)) {
    return (
      <div className="ck-md">
        <PlainText text={text} />
      </div>
    );
  }
  return <Markdown text={text} headingLevel={headingLevel + DEPTH_BELOW_TITLE} />;
}
