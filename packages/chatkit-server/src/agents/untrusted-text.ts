/** Tags that the converter itself writes. */
const TAGS = ["HiddenContext", "Attachment", "Task", "StructuredInput", "Quote", "Widget", "Data"];

const OWN_TAG = new RegExp(`<(?=\\s*(?:/\\s*)?(?:${TAGS.join("|")})\\b)`, "giu");
/** Role markers of open models' chat templates, which some servers interpret inside text. */
const TEMPLATE_MARK =
  /<\|([^<>|]{1,60})\|>|<((?:start|end)_of_turn|<\/?SYS>)>|\[(\/?(?:INST|SYSTEM_PROMPT|TOOL_RESULTS|AVAILABLE_TOOLS|TOOL_CALLS))\]/giu;

/**
 * Sanitizes text from a user, file, page or tool for a model: anything that looks like this
 * server's tags or a chat template's markers keeps its words and loses its brackets.
 */
export function untrustedText(text: string): string {
  return text
    .toWellFormed()
    .replace(OWN_TAG, "‹")
    .replace(TEMPLATE_MARK, (mark) => `‹${mark.slice(1, -1)}›`);
}

/** Encloses text in a tag that names it, so that the text can't close the tag. */
export function dataBlock(tag: string, text: string): string {
  return `<${tag}>\n${untrustedText(text)}\n</${tag}>`;
}
