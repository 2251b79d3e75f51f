import { createChip, isChip, type ChipTag } from "./editor-content";

export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The caret's position inside the field, or null; works inside shadow trees. */
export function caretIn(field: HTMLElement): Caret | null {
  const range = selectionIn(field);
  if (!range || !range.collapsed || !field.contains(range.startContainer)) return null;
  return { node: range.startContainer, offset: range.startOffset };
}

interface SelectableRoot {
  getSelection?: () => Selection | null;
}

declare global {
  interface Selection {
    /**
     * Safari before 18.4 takes shadow roots as arguments, and throws when given an options object.
     */
    getComposedRanges(...shadowRoots: ShadowRoot[]): StaticRange[];
  }
}

/** The selected range inside the shadow tree; the API differs between browsers. */
export function selectionIn(element: Element): StaticRange | Range | null {
  const root: Node & SelectableRoot = element.getRootNode();
  const selection = root.getSelection?.() ?? document.getSelection();
  if (!selection) return null;
  if (root instanceof ShadowRoot && typeof selection.getComposedRanges === "function") {
    const range = composedRange(selection, root);
    if (range) return range;
  }
  return selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

function composedRange(selection: Selection, root: ShadowRoot): StaticRange | undefined {
  try {
    return selection.getComposedRanges({ shadowRoots: [root] })[0];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return selection.getComposedRanges(root)[0];
  }
}

function placeCaret(node: Node, offset: number): void {
  document.getSelection()?.setBaseAndExtent(node, offset, node, offset);
}

/** Moves the caret to the end if the field has focus. */
export function caretToEnd(field: HTMLElement): void {
  const root = field.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  if (active === field) placeCaret(field, field.childNodes.length);
}

/** Inserts text the way typing does, so that undo includes it. */
export function insertAtCaret(field: HTMLElement, text: string): void {
  const caret = caretIn(field) ?? { node: field, offset: field.childNodes.length };
  field.focus();
  // Safari moves the caret to the start of a field when it receives focus.
  placeCaret(caret.node, caret.offset);
  insertText(text);
}

/** Replaces the selection with the only method that supports undo. */
export function insertText(text: string): void {
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

/** Removes the whole mention next to the caret. */
export function removeChipAtCaret(field: HTMLElement, side: Side): boolean {
  const caret = caretIn(field);
  const chip = caret && besideCaret(field, caret, side);
  if (!isChip(chip)) return false;
  const index = [...field.childNodes].indexOf(chip);
  chip.remove();
  placeCaret(field, index);
  return true;
}

type Side = "before" | "after";

function besideCaret(field: HTMLElement, { node, offset }: Caret, side: Side) {
  const sibling = side === "before" ? "previousSibling" : "nextSibling";
  const index = side === "before" ? offset - 1 : offset;
  if (node === field) return pastEmptyText(field.childNodes[index]);
  const edge = side === "before" ? 0 : (node.nodeValue?.length ?? node.childNodes.length);
  return offset === edge ? pastEmptyText(node[sibling]) : null;

  function pastEmptyText(beside: Node | null | undefined): Node | null | undefined {
    return beside instanceof Text && beside.data === "" ? beside[sibling] : beside;
  }
}

/** A range of one text node that a mention replaces. */
export interface TextSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Inserts a mention in place of the span, or at the caret, followed by a space. */
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
