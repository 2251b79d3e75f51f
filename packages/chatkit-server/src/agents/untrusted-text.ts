/** Tags that the converter writes itself. */
const TAGS = ["HiddenContext", "Attachment", "Task", "StructuredInput", "Quote", "Widget", "Data"];

const OWN_TAG = new RegExp(`<(?=\\s*/?\\s*(?:${TAGS.join("|")})\\b)`, "giu");
/** Marks with which open models' chat templates begin a role, and which some servers read in texts. */
const TEMPLATE_MARK =
  /<\|([^<>|]{1,60})\|>|<((?:start|end)_of_turn|<\/?SYS>)>|\[(\/?(?:INST|SYSTEM_PROMPT|TOOL_RESULTS|AVAILABLE_TOOLS|TOOL_CALLS))\]/giu;

/**
 * A text that a user, a file, a page or a tool brought, as a model may read it: what looks like this
 * server's own tags or like a chat template's marks keeps its words and loses its brackets.
 */
export function untrustedText(text: string): string {
  return text
    .toWellFormed()
    .replace(OWN_TAG, "‹")
    .replace(TEMPLATE_MARK, (mark) => `‹${mark.slice(1, -1)}›`);
}

/** The text between tags that say what it is, from which it can't break out. */
export function dataBlock(tag: string, text: string): string {
  return `<${tag}>\n${untrustedText(text)}\n</${tag}>`;
}
