import type { Block } from "./block";

const BLOCKS_PER_GROUP = 24;

/** Splits blocks into groups, and reuses the array of each group that hasn't changed. */
export class BlockGroups {
  #groups: readonly (readonly Block[])[] = [];

  update(blocks: readonly Block[]): readonly (readonly Block[])[] {
    const count = Math.ceil(blocks.length / BLOCKS_PER_GROUP);
    this.#groups = Array.from({ length: count }, (_, index) => {
      const group = blocks.slice(index * BLOCKS_PER_GROUP, (index + 1) * BLOCKS_PER_GROUP);
      const known = this.#groups[index];
      const isSame =
        known?.length === group.length && group.every((block, at) => block === known[at]);
      return isSame ? known : group;
    });
    return this.#groups;
  }
}
