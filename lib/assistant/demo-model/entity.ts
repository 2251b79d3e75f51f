/** Something that people name: a product, an option, a page. */
export interface Entity {
  kind: string;
  /** What tools call it; unique within its kind. */
  id: string;
  name: string;
  /** What else people call it, in English. */
  words?: readonly string[];
  /** Names that are everyday words as well, so that they count only with a capital: the Pilot. */
  properNames?: readonly string[];
  /** For the demo that offers it. */
  data?: unknown;
}

/** Ways to say what makes one entity come before another, such as “cheaper” and “cheapest”. */
export interface Ranking {
  words: readonly string[];
  /** The lowest comes first; undefined where it can't be said of this entity. */
  by: (entity: Entity) => number | undefined;
}

/** Where the entities of one kind come from. */
export interface EntitySource {
  kind: string;
  /** Read once in a while; the order is the one that people see. */
  list?: () => Promise<readonly Entity[]> | readonly Entity[];
  /** For what isn't listed, such as numbers of orders; the whole match is the entity's id. */
  pattern?: RegExp;
  /** True where “it” and “the second one” can mean such an entity. */
  referable?: boolean;
  rankings?: readonly Ranking[];
  /** True where such an entity, such as a size, is an answer to a question. */
  answers?: boolean;
}
