import type { RefObject } from "react";
import type { Entity } from "@openai/chatkit";
import { callbackError } from "../../errors/callback-error";
import { useElement } from "../element-context";
import { caretIn, insertChip } from "./editor-caret";
import { findQuery } from "./find-query";
import { byGroup, type Suggestion, type SuggestionList, type SuggestionQuery } from "./suggestion";

export interface RowParts {
  readonly field: RefObject<HTMLDivElement | null>;
  readonly onEdited: () => void;
  readonly show: (list: SuggestionList) => void;
  readonly close: () => void;
}

export interface Rows {
  /** Suggestions that can be shown without asking the page. */
  readonly immediate: readonly Suggestion[] | null;
  readonly later: (() => Promise<readonly Suggestion[]>) | null;
}

const mentionsOnly = { mentions: true, commands: false };

/** Asks the page for entities and inserts the chosen one into the text. */
export function useMentionRows({ field, onEdited, close }: RowParts) {
  const { options, session } = useElement();

  async function search(query: Extract<SuggestionQuery, { kind: "mention" }>) {
    try {
      const entities = (await options.entities?.onTagSearch?.(query.query)) ?? [];
      return byGroup(entities).map((entity) => row(entity, query));
    } catch (cause) {
      session.context.fail(callbackError("entities.onTagSearch", cause));
      throw cause;
    }
  }

  function row(entity: Entity, query: Extract<SuggestionQuery, { kind: "mention" }>): Suggestion {
    return {
      id: entity.id,
      label: entity.title,
      icon: entity.icon,
      group: entity.group,
      choose() {
        if (!field.current) return;
        // The user may have typed more of the name since the search.
        const typed = findQuery(field.current, caretIn(field.current), mentionsOnly);
        const { node, start, query: name } = typed?.kind === "mention" ? typed : query;
        insertChip(field.current, tagOf(entity), { node, start, end: start + name.length + 1 });
        close();
        onEdited();
      },
    };
  }

  return (query: Extract<SuggestionQuery, { kind: "mention" }>): Rows => ({
    immediate: null,
    later: () => search(query),
  });
}

export function tagOf({ id, title, group, data, interactive }: Entity) {
  return {
    type: "input_tag" as const,
    id,
    text: title,
    data: data ?? {},
    ...(group ? { group } : {}),
    interactive: interactive ?? false,
  };
}
