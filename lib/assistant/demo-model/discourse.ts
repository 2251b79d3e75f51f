import type { Conversation, Exchange } from "./conversation";
import type { Entity } from "./entity";
import type { Lexicon } from "./lexicon";
import { isDoubtful } from "./phrases";
import { tokensOf } from "./text";

export interface Discourse {
  /** The list shown most recently, in its order. */
  shown: readonly Entity[];
  /** What “it” refers to, if that is clear. */
  focus: Entity | undefined;
  /** What “them” and “both” refer to. */
  group: readonly Entity[];
  /** Every entity mentioned so far, most recent first. */
  recent: readonly Entity[];
}

const NOTHING_YET: Discourse = { shown: [], focus: undefined, group: [], recent: [] };

export function discourseOf(conversation: Conversation, lexicon: Lexicon): Discourse {
  return [...conversation.past, { ...conversation.current, said: "", reply: "" }].reduce(
    (discourse, exchange) => afterExchange(discourse, exchange, lexicon),
    afterNaming(NOTHING_YET, entitiesIn(conversation.page, lexicon).slice(0, 1)),
  );
}

/** The discourse after the user has named something. */
export function afterNaming(discourse: Discourse, named: readonly Entity[]): Discourse {
  if (named.length === 0) return discourse;
  const recent = [...named, ...discourse.recent.filter((entity) => !named.includes(entity))];
  return { ...discourse, focus: named.length === 1 ? named[0] : undefined, group: named, recent };
}

function afterExchange(before: Discourse, exchange: Exchange, lexicon: Lexicon): Discourse {
  let discourse = afterNaming(before, namedIn(exchange.said, lexicon, "kinds"));
  const replied = namedIn(exchange.reply, lexicon);
  if (isDoubtful(exchange.reply))
    return { ...discourse, recent: afterNaming(discourse, replied).recent };
  for (const { arguments: given, output } of exchange.outcomes) {
    const found = entitiesIn(output, lexicon);
    discourse = afterNaming(discourse, found.length > 0 ? found : entitiesIn(given, lexicon));
    if (found.length > 1) discourse = { ...discourse, shown: found };
  }
  // Several searches that each found one thing show a list together.
  if (replied.length > 1 && discourse.shown === before.shown)
    discourse = { ...discourse, shown: replied };
  if (replied.length === 0) return discourse;
  const { group } = discourse;
  const [last, other] = namedIn(lastSentences(exchange.reply), lexicon);
  const focused = last && !other ? [last] : replied;
  discourse = afterNaming(afterNaming(discourse, replied), focused);
  return focused.length === 1 && group.length > 1 ? { ...discourse, group } : discourse;
}

/** “It” refers to the last sentence, but to the whole reply if that ends in a list. */
function lastSentences(reply: string): string {
  const line = reply.trim().split("\n").at(-1) ?? "";
  return /^(?:[-*|]|\d+\.) ?/.test(line) && !line.startsWith("**") ? "" : line;
}

/**
 * The entities that a text names, in full or by words that identify just one of them; with `kinds`,
 * also by the name of a kind that has only one.
 */
export function namedIn(text: string, lexicon: Lexicon, kinds?: "kinds"): Entity[] {
  const tokens = tokensOf(text);
  const named: Entity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const match = lexicon.match(tokens, index);
    if (!match) continue;
    const [first, other] = match.entities;
    const only = first && !other ? lexicon.byId((kinds && first.standsFor) ?? first.id) : undefined;
    if (only && !named.includes(only)) named.push(only);
    index += match.length - 1;
  }
  return named;
}

/** Finds the IDs of entities anywhere in a tool's JSON, in order. */
function entitiesIn(value: unknown, lexicon: Lexicon): Entity[] {
  const found: Entity[] = [];
  const visit = (part: unknown): void => {
    if (typeof part === "string") {
      const entity = lexicon.byId(part) ?? lexicon.byId(part.split("/").at(-1) ?? "");
      if (entity && !found.includes(entity)) found.push(entity);
    } else if (typeof part === "object" && part !== null) {
      Object.values(part).forEach(visit);
    }
  };
  visit(value);
  return found;
}
