import type { Command, Entity } from "@openai/chatkit";

/** A row of the menu above the caret. */
export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: string | undefined;
  readonly group?: string | undefined;
  readonly choose: () => void;
}

export interface SuggestionList {
  readonly kind: "mention" | "command";
  readonly status: "loading" | "ready" | "failed";
  readonly rows: readonly Suggestion[];
  /** Returns from a nested menu. */
  readonly back: (() => void) | null;
}

export type SuggestionQuery =
  | {
      readonly kind: "mention";
      readonly query: string;
      readonly start: number;
      readonly node: Text;
    }
  | { readonly kind: "command"; readonly query: string };

/** Sorts entities or commands by group, in the order in which the groups first appear. */
export function byGroup<T extends Pick<Entity | Command, "group">>(
  all: readonly T[],
): readonly T[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.group ?? "");
    if (group) group.push(one);
    else groups.set(one.group ?? "", [one]);
  }
  return [...groups.values()].flat();
}
