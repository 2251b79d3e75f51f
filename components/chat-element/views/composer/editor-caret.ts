import { createChip, isChip, type ChipTag } from "./editor-content";

export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Where the caret is inside the field, or null; looks into the shadow tree the field is in. */
export function caretIn(field: HTMLElement): Caret | null {
  const range = selectionIn(field);
  if (!range || !range.collapsed || !field.contains(range.startContainer)) return null;
  return { node: range.startContainer, offset: range.startOffset };
}

interface SelectableRoot {
  getSelection?: () => Selection | null;
}

/** The selected range as the shadow tree sees it; browsers differ in who tells it. */
export function selectionIn(element: Element): StaticRange | Range | null {
  const root: Node & SelectableRoot = element.getRootNode();
  const selection = root.getSelection?.() ?? document.getSelection();
  if (!selection) return null;
  if (root instanceof ShadowRoot && typeof selection.getComposedRanges === "function") {
    const [range] = selection.getComposedRanges({ shadowRoots: [root] });
    if (range) return range;
  }
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

export function placeCaret(node: Node, offset: number): void {
  document.getSelection()?.setBaseAndExtent(node, offset, node, offset);
}

/** Puts the caret behind everything, if the field has the focus. */
export function caretToEnd(field: HTMLElement): void {
  const root = field.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  if (active === field) placeCaret(field, field.childNodes.length);
}

/** Inserts text as typing would, so that undo knows of it. */
export function insertAtCaret(field: HTMLElement, text: string): void {
  const caret = caretIn(field);
  field.focus();
  if (!caret) placeCaret(field, field.childNodes.length);
  // The only way into the browser's undo history.
  document.execCommand("insertText", false, text);
}

export function isCaretAtStart(field: HTMLElement): boolean {
  const caret = caretIn(field);
  if (!caret || caret.offset !== 0) return false;
  let node = caret.node;
  while (node !== field) {
    if (node.previousSibling || !node.parentNode) return false;
    node = node.parentNode;
  }
  return true;
}

/** Removes the mention right before the caret as a whole. */
export function removeChipBeforeCaret(field: HTMLElement): boolean {
  const caret = caretIn(field);
  if (!caret) return false;
  const before =
    caret.node === field
      ? field.childNodes[caret.offset - 1]
      : caret.offset === 0
        ? caret.node.previousSibling
        : null;
  const chip = before instanceof Text && before.data === "" ? before.previousSibling : before;
  if (!isChip(chip)) return false;
  const index = [...field.childNodes].indexOf(chip);
  chip.remove();
  placeCaret(field, index);
  return true;
}

/** A stretch of one text node that a mention takes the place of. */
export interface TextSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Puts a mention in place of the span, or at the caret, followed by a space to go on after. */
export function insertChip(field: HTMLElement, tag: ChipTag, span: TextSpan | null): void {
  const range = document.createRange();
  const caret = caretIn(field);
  if (span && field.contains(span.node)) {
    range.setStart(span.node, Math.min(span.start, span.node.length));
    range.setEnd(span.node, Math.min(span.end, span.node.length));
    range.deleteContents();
  } else if (caret) {
    range.setStart(caret.node, caret.offset);
  } else {
    range.selectNodeContents(field);
    range.collapse(false);
  }
  const space = document.createTextNode(" ");
  range.insertNode(space);
  range.insertNode(createChip(tag));
  field.focus();
  placeCaret(space, 1);
}
