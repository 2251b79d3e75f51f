import type { Things } from "./things";

/** An HTTP status, or the status of an action or tool: `done`, `refused` or its own. */
export type Answer = number | string;

/** What each kind of caller gets for a request that names something of the owner's. */
export interface Rule {
  /** What the request names; `own` if it can only reach the caller's own data. */
  thing: string;
  owner: Answer;
  /** Whether the owner must also be an owner of the site. */
  siteOwner?: true;
  /** Other guests and accounts, other tokens, and the same ID in another tenant. */
  others: Answer;
  /** Callers without a valid identity. */
  strangers: Answer;
  /** A page of another site in the owner's browser. */
  foreign: Answer;
}

/** The default rule: strangers have to sign in, and pages of other sites are rejected. */
export function rule(
  thing: string,
  owner: Answer,
  others: Answer,
  exceptions: Partial<Pick<Rule, "strangers" | "foreign">> = {},
): Rule {
  return { thing, owner, others, strangers: 401, foreign: 403, ...exceptions };
}

/** What a request may name, and a thread of the caller's own. */
export interface Reachable {
  things: Things;
  mine: { threadId: string; widgetId: string };
}
