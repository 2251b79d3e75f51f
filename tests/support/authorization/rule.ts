import type { Things } from "./things";

/** An HTTP status, or the status of an action or tool: `done`, `refused` or its own. */
export type Answer = number | string;

/** What each kind of caller gets for a request that names something of the owner's. */
export interface Rule {
  /** What the request names; `own` if it can only reach the caller's own data. */
  thing: string;
  owner: Answer;
  /** Other guests and accounts, other tokens, and the same id in another tenant. */
  others: Answer;
  /** Another account, which is one of the site's owners. */
  siteOwners: Answer;
  /** Everyone without a valid identity. */
  strangers: Answer;
  /** A page of another site in the owner's browser. */
  foreign: Answer;
}

/**
 * A rule where the site's owners are like any others, strangers are asked to sign in and other
 * sites' pages are refused, unless it says otherwise.
 */
export function rule(
  thing: string,
  owner: Answer,
  others: Answer,
  exceptions: Partial<Pick<Rule, "siteOwners" | "strangers" | "foreign">> = {},
): Rule {
  return { thing, owner, others, siteOwners: others, strangers: 401, foreign: 403, ...exceptions };
}

/** What a request may name, and a thread of the caller's own. */
export interface Reachable {
  things: Things;
  mine: { threadId: string; widgetId: string };
}
