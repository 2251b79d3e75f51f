import { Markdown } from "../../markdown";
import { useElement } from "../element-context";

const DEPTH_BELOW_TITLE = 3;

/** Markdown outside of messages: notices, the disclaimer, what a step found. */
export function MarkdownText({ text }: { text: string }) {
  const { headingLevel } = useElement();
  return <Markdown text={text} headingLevel={headingLevel + DEPTH_BELOW_TITLE} />;
}
