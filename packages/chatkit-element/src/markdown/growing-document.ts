import type { Root, RootContent } from "mdast";
import type { Block, Segment } from "./block";
import { completeTail } from "./complete-tail";
import { DefinitionList, refersTo } from "./definitions";
import { divide, endOf, startOf } from "./divide";
import { fenceAt, fenceEnd, fenceNode } from "./fence";
import type { Fence } from "./fence";

export type Parse = (source: string) => Root;

/** Open blocks shorter than this are parsed again on each update. */
const DIVIDED_FROM = 600;
/**
 * Longer blocks that can't be divided are parsed again only after they have grown by a fraction of
 * their length.
 */
const INDIVISIBLE = 12_000;
const GROWTH_BETWEEN_PARSES = 1.15;

/**
 * Parses Markdown that grows at its end. Blocks that can no longer change are kept, so each update
 * parses only the last block, or only the last part of a long list, quote or table.
 */
export class GrowingDocument {
  readonly #parse: Parse;
  #source = "";
  #finished: Block[] = [];
  #open: readonly Block[] = [];
  #isClosed = false;
  /** Start of the part of the source that is parsed on each update. */
  #tail = 0;
  /** The finished parts of the first open block, and where that block starts. */
  #parts: Segment[] = [];
  #partsStart = 0;
  /** The header of a divided table, parsed again before each later part of it. */
  #tableHead = "";
  #fence: { readonly fence: Fence; scanned: number } | undefined;
  #definitions = new DefinitionList();
  #nextParseAt = 0;

  constructor(parse: Parse) {
    this.#parse = parse;
  }

  /** Returns the blocks of a source; `streaming` means that more text will follow. */
  update(source: string, streaming: boolean): readonly Block[] {
    const isSame = source === this.#source;
    if (isSame && (this.#isClosed || (streaming && this.#open.length > 0))) return this.#all();
    if (this.#isClosed || !source.startsWith(this.#source)) this.#reset();
    this.#source = source;
    if (streaming && source.length < this.#nextParseAt) return this.#all();
    const finishedBefore = this.#finished.length;
    this.#readFence(streaming);
    if (!this.#fence) this.#readBlocks(streaming, finishedBefore);
    this.#isClosed = !streaming;
    return this.#all();
  }

  #all(): readonly Block[] {
    return [...this.#finished, ...this.#open];
  }

  #reset(): void {
    this.#finished = [];
    this.#open = [];
    this.#isClosed = false;
    this.#tail = 0;
    this.#parts = [];
    this.#tableHead = "";
    this.#fence = undefined;
    this.#definitions = new DefinitionList();
    this.#nextParseAt = 0;
  }

  /** Reads a fence at the start of the tail line by line, without the parser. */
  #readFence(streaming: boolean): void {
    const tail = this.#source.slice(this.#tail);
    const lastLine = tail.lastIndexOf("\n") + 1;
    if (!this.#fence) {
      const fence = this.#parts.length === 0 ? fenceAt(tail) : undefined;
      if (!fence || fence.bodyStart > lastLine) return;
      this.#fence = { fence, scanned: fence.bodyStart };
    }
    const { fence, scanned } = this.#fence;
    const closing = fenceEnd(tail, fence, scanned);
    if (closing && (closing.start < lastLine || !streaming)) {
      this.#fence = undefined;
      this.#open = [];
      const node = fenceNode(fence, tail.slice(fence.bodyStart, closing.start), closing.end);
      this.#finish(node, this.#tail, this.#tail + closing.end);
      return;
    }
    this.#fence.scanned = Math.max(fence.bodyStart, lastLine);
    const body = tail.slice(fence.bodyStart);
    const shown = streaming ? body.replace(/(^|\n) {0,3}[`~]+$/, "$1") : body;
    this.#open = [this.#block(fenceNode(fence, shown, tail.length), this.#tail, 0)];
    if (!streaming) this.#finishOpen();
  }

  #readBlocks(streaming: boolean, finishedBefore: number): void {
    const rest = this.#tableHead + this.#source.slice(this.#tail);
    const definitions = this.#definitions.usedIn(rest);
    const { text, unchanged } = streaming
      ? completeTail(rest)
      : { text: rest, unchanged: Infinity };
    const shift = this.#tail - this.#tableHead.length - definitions.length;
    const nodes = this.#parse(definitions + text).children.filter(
      (node) => startOf(node) >= definitions.length,
    );
    const lastLine = this.#source.lastIndexOf("\n") + 1;
    const isSettled = (offset: number) =>
      !streaming || (offset - definitions.length < unchanged && offset + shift < lastLine);

    this.#settleParts(nodes[0]);
    let count = 0;
    while (count < nodes.length - 1 && isSettled(startOf(nodes[count + 1]))) {
      const next = lineStart(this.#source, startOf(nodes[count + 1]) + shift);
      this.#finish(nodes[count], shift, next);
      count++;
    }
    if (streaming && this.#cutsParagraph(nodes.slice(count))) {
      this.#finish(nodes[count], shift, this.#source.length);
      count++;
    }
    const first = nodes[count];
    const divided = streaming && first ? this.#divide(first, shift, isSettled) : first;
    const open = divided ? [divided, ...nodes.slice(count + 1)] : [];
    this.#open = divided
      ? open.map((node, index) => this.#block(node, shift, index))
      : this.#partsAlone();
    if (!streaming) this.#finishOpen();
    this.#planNextParse();
    this.#resolveEarlier(finishedBefore);
  }

  /**
   * An extremely long paragraph is split at a space, because parsing it repeatedly would take too
   * long.
   */
  #cutsParagraph(rest: readonly RootContent[]): boolean {
    const length = this.#source.length - this.#tail;
    return rest.length === 1 && rest[0]?.type === "paragraph" && length > INDIVISIBLE
      ? /\s$/.test(this.#source)
      : false;
  }

  /** Keeps the finished part of a long block and returns the rest. */
  #divide(node: RootContent, shift: number, isSettled: (offset: number) => boolean): RootContent {
    if (this.#source.length - this.#tail < DIVIDED_FROM) return node;
    const division = divide(node, isSettled);
    if (!division) return node;
    if (this.#parts.length === 0) this.#partsStart = startOf(node) + shift;
    this.#parts.push(this.#segment(division.finished, shift));
    if (node.type === "table" && this.#tableHead === "") {
      const body = lineStart(this.#source, startOf(node.children[1]) + shift);
      this.#tableHead = this.#source.slice(this.#partsStart, body);
    }
    this.#tail = lineStart(this.#source, division.restStart + shift);
    return division.rest;
  }

  /** Closes a divided block when the next block turns out to be of another kind. */
  #settleParts(next: RootContent | undefined): void {
    if (!next || this.#parts.length === 0 || next.type === this.#parts[0]?.node.type) return;
    this.#finished.push(...this.#partsAlone());
    this.#parts = [];
  }

  #partsAlone(): readonly Block[] {
    if (this.#parts.length === 0) return [];
    return [
      {
        ordinal: this.#finished.length,
        start: this.#partsStart,
        end: this.#tail,
        segments: [...this.#parts],
        open: false,
      },
    ];
  }

  #segment(node: RootContent, shift: number): Segment {
    return { node, shift, repeatsHeader: node.type === "table" && this.#parts.length > 0 };
  }

  #block(node: RootContent, shift: number, index: number): Block {
    const continues = index === 0 && this.#parts[0]?.node.type === node.type;
    return {
      ordinal: this.#finished.length + index,
      start: continues ? this.#partsStart : startOf(node) + shift,
      end: endOf(node) + shift,
      segments: continues
        ? [...this.#parts, this.#segment(node, shift)]
        : [{ node, shift, repeatsHeader: false }],
      open: !this.#isClosed,
    };
  }

  #finish(node: RootContent | undefined, shift: number, next: number): void {
    if (!node) return;
    const block = this.#block(node, shift, 0);
    this.#finished.push({ ...block, open: false });
    this.#parts = [];
    this.#tableHead = "";
    this.#tail = next;
  }

  #finishOpen(): void {
    this.#finished.push(...this.#open.map((block) => ({ ...block, open: false })));
    this.#open = [];
    this.#parts = [];
    this.#tail = this.#source.length;
  }

  #planNextParse(): void {
    const length = this.#source.length - this.#tail;
    this.#nextParseAt = length > INDIVISIBLE ? this.#tail + length * GROWTH_BETWEEN_PARSES : 0;
  }

  /** Blocks from earlier updates may refer to links that are defined only now. */
  #resolveEarlier(finishedBefore: number): void {
    const added = this.#finished.slice(finishedBefore).flatMap((block) => {
      const node = block.segments[0]?.node;
      if (node?.type !== "definition") return [];
      const source = this.#source.slice(block.start, block.end);
      return this.#definitions.add(node.identifier, source) ? [node.identifier] : [];
    });
    if (added.length === 0) return;
    this.#finished = this.#finished.map((block, index) => {
      const source = this.#source.slice(block.start, block.end);
      const refers = index < finishedBefore && added.some((name) => refersTo(source, name));
      return refers ? this.#parseAgain(block, source) : block;
    });
  }

  #parseAgain(block: Block, source: string): Block {
    const definitions = this.#definitions.usedIn(source);
    const node = this.#parse(definitions + source).children.find(
      (child) => startOf(child) >= definitions.length,
    );
    if (!node) return block;
    const shift = block.start - definitions.length;
    return { ...block, segments: [{ node, shift, repeatsHeader: false }] };
  }
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf("\n", offset - 1) + 1;
}
