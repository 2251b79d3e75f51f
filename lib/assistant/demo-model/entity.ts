/** Something that users can name: a product, an option, a page. */
export interface Entity {
  kind: string;
  /** The id that tools use; unique within its kind. */
  id: string;
  name: string;
  /** Other names for it, in English. */
  words?: readonly string[];
  /** Names that are also everyday words, so they only match when capitalized: the Pilot. */
  properNames?: readonly string[];
  /** The id of the only thing that it stands for: a kind such as socks, if there is just one product. */
  standsFor?: string | undefined;
  /** Data for the demo that provides the entity. */
  data?: unknown;
}

/** Words that compare entities by one measure, such as “cheaper” and “cheapest”. */
export interface Ranking {
  words: readonly string[];
  /**
   * The entity with the lowest value comes first; undefined if the measure doesn't apply to the
   * entity.
   */
  by: (entity: Entity) => number | undefined;
}

/** Sorts entities by a measure and omits those that it doesn't apply to. */
export function inOrder(entities: readonly Entity[], { by }: Pick<Ranking, "by">): Entity[] {
  return entities
    .flatMap((entity) => {
      const value = by(entity);
      return value === undefined ? [] : [{ entity, value }];
    })
    .sort((left, right) => left.value - right.value)
    .map(({ entity }) => entity);
}

/** The source of the entities of one kind. */
export interface EntitySource {
  kind: string;
  /** Read periodically; the order is the one that users see. */
  list?: () => Promise<readonly Entity[]> | readonly Entity[];
  /** For entities that aren't listed, such as order numbers; the whole match is the entity's id. */
  pattern?: RegExp;
  /** True if “it” and “the second one” can refer to such an entity. */
  referable?: boolean;
  rankings?: readonly Ranking[];
  /** True if such an entity, such as a size, can answer a question. */
  answers?: boolean;
}
