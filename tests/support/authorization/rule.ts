import type { Things } from "./things";

/** A status of HTTP, or what an action or a tool says: `done`, `refused` or its own status. */
export type Answer = number | string;

/** What each kind of caller is answered when a request names something of the owner's. */
export interface Rule {
  /** What the request names; `own` if it can only reach what is the caller's. */
  thing: string;
  owner: Answer;
  /** Other guests and accounts, other tokens, and the same id in another tenant. */
  others: Answer;
  /** Another account, which is one of the site's owners. */
  siteOwners: Answer;
  /** Everyone without a valid identity. */
  strangers: Answer;
  /** The owner's browser, sent by a page of another site. */
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

/** The things that a request may name, and a thread that belongs to its caller. */
export interface Reachable {
  things: Things;
  mine: { threadId: string; widgetId: string };
}
