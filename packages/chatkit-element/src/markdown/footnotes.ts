import type { FootnoteDefinition, FootnoteReference, Nodes } from "mdast";
import type { Block } from "./block";

/** A footnote and the mark that links to it. */
export interface Footnote {
  readonly number: number;
  /** Undefined while the text has only the mark. */
  readonly definition: FootnoteDefinition | undefined;
  /** The first mark; undefined if nothing in the text refers to the note. */
  readonly reference: FootnoteReference | undefined;
}

/** A text's notes by identifier, in the order of their first marks. */
export type Footnotes = ReadonlyMap<string, Footnote>;

export const NO_FOOTNOTES: Footnotes = new Map();

interface Found {
  readonly references: readonly FootnoteReference[];
  readonly definitions: readonly FootnoteDefinition[];
}

const PLAIN_NUMBER = /^\d+$/;
const NOTHING: Found = { references: [], definitions: [] };

/** Collects the notes of a growing text, reading each block once. */
export class FootnoteCollector {
  readonly #found = new WeakMap<Block, Found>();
  #footnotes = NO_FOOTNOTES;

  /**
   * Returns the previous map if no mark or note has changed. While the text is streaming, numbered
   * marks count even before their notes arrive.
   */
  update(source: string, blocks: readonly Block[], streaming: boolean): Footnotes {
    if (!source.includes("[^")) return NO_FOOTNOTES;
    const found = blocks.map((block) => this.#read(block)).filter((one) => one !== NOTHING);
    const fresh = number(found, streaming);
    if (!isSame(this.#footnotes, fresh)) this.#footnotes = fresh;
    return this.#footnotes;
  }

  #read(block: Block): Found {
    const known = this.#found.get(block);
    if (known) return known;
    const references: FootnoteReference[] = [];
    const definitions: FootnoteDefinition[] = [];
    for (const { node } of block.segments) collect(node, references, definitions);
    const isEmpty = references.length + definitions.length === 0;
    const found = isEmpty ? NOTHING : { references, definitions };
    this.#found.set(block, found);
    return found;
  }
}

function collect(
  node: Nodes,
  references: FootnoteReference[],
  definitions: FootnoteDefinition[],
): void {
  if (node.type === "footnoteReference") references.push(node);
  if (node.type === "footnoteDefinition") definitions.push(node);
  if ("children" in node) {
    for (const child of node.children) collect(child, references, definitions);
  }
}

function number(found: readonly Found[], streaming: boolean): Footnotes {
  const definitions = new Map<string, FootnoteDefinition>();
  const notes = new Map<string, Footnote>();
  for (const definition of found.flatMap((one) => one.definitions)) {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  }
  function add(identifier: string, reference?: FootnoteReference): void {
    if (notes.has(identifier)) return;
    const definition = definitions.get(identifier);
    if (!definition && !(streaming && PLAIN_NUMBER.test(identifier))) return;
    notes.set(identifier, { number: notes.size + 1, definition, reference });
  }
  for (const { references } of found) {
    for (const reference of references) add(reference.identifier, reference);
  }
  for (const identifier of definitions.keys()) add(identifier);
  return notes;
}

function isSame(before: Footnotes, after: Footnotes): boolean {
  if (before.size !== after.size) return false;
  return [...after].every(([identifier, { definition, reference }]) => {
    const known = before.get(identifier);
    return known?.definition === definition && known?.reference === reference;
  });
}
