import type { UserMessageContent } from "@openai/chatkit";
import type { DraftContent } from "../../state/composer-state";

export type ChipTag = Extract<UserMessageContent, { type: "input_tag" }>;

const TAG_CLASS = "ck-tag";

/** The tag of each chip, because the chip's DOM contains only its text. */
const tags = new WeakMap<Node, ChipTag>();

/** Creates a mention, which is edited as one character. */
export function createChip(tag: ChipTag): HTMLElement {
  const chip = document.createElement("span");
  chip.className = TAG_CLASS;
  chip.contentEditable = "false";
  chip.textContent = tag.text;
  tags.set(chip, tag);
  return chip;
}

export function isChip(node: Node | null | undefined): node is HTMLElement {
  return node != null && tags.has(node);
}

/** Reads the editor's content. Adjacent pieces of text become one part. */
export function readContent(field: HTMLElement): DraftContent {
  const parts: UserMessageContent[] = [];
  for (const piece of piecesOf(field)) {
    const last = parts.at(-1);
    if (typeof piece !== "string") parts.push(piece);
    else if (last?.type === "input_text") parts[parts.length - 1] = joined(last, piece);
    else if (piece !== "") parts.push({ type: "input_text", text: piece });
  }
  const [only] = parts;
  // Browsers leave a line break in a field that was emptied.
  return parts.length === 1 && only?.type === "input_text" && only.text === "\n" ? [] : parts;
}

function joined(part: Extract<UserMessageContent, { type: "input_text" }>, more: string) {
  return { ...part, text: part.text + more };
}

function* piecesOf(node: Node): Generator<string | ChipTag> {
  for (const child of node.childNodes) {
    const tag = tags.get(child);
    if (tag) yield tag;
    else if (child instanceof Text) yield child.data.replaceAll("\u00a0", " ");
    else if (child.nodeName === "BR") yield "\n";
    else {
      if (child.previousSibling) yield "\n";
      yield* piecesOf(child);
    }
  }
}

/** Replaces the editor's content, unless it is already the same. */
export function writeContent(field: HTMLElement, content: DraftContent): void {
  if (JSON.stringify(readContent(field)) === JSON.stringify(content)) return;
  const nodes = content.map((part) => (part.type === "input_text" ? part.text : createChip(part)));
  field.replaceChildren(...nodes);
}
