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
  /** Leads back from a nested menu. */
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

/** Entities and commands of one group stand together, in the order the groups first appear. */
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
