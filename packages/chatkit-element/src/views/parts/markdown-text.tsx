import { Markdown } from "../../markdown";
import { useElement } from "../element-context";

const DEPTH_BELOW_TITLE = 3;

/** Markdown outside of messages, such as notices, the disclaimer and the results of a step. */
export function MarkdownText({ text }: { text: string }) {
  const { headingLevel } = useElement();
  return <Markdown text={text} headingLevel={headingLevel + DEPTH_BELOW_TITLE} />;
}
