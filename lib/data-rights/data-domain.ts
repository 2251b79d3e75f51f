import type { Database, ModelName, Owner, Transaction } from "@/lib/db";

/** How many rows of each kind were deleted or moved, by the name that a receipt gives them. */
export type Counts = Record<string, number>;

/** A domain's share of what is kept about a user. */
export interface ExportedPart {
  /** Members of the exported object; no other domain has the same. */
  json: Record<string, unknown>;
  /** The same to read: sections in Markdown, with headings of the second level. */
  sections: string[];
  /** What to call the user in the heading of the text. */
  userName?: string | undefined;
}

export interface ExpiryTimes {
  /** Milliseconds since 1970, as are the others. */
  now: number;
  /** The tenants that delete old data, each with the moment before which it is old. */
  cutoffs: { tenantId: string; cutoff: number }[];
}

/**
 * A part of the app that keeps rows about users, and what it does when one of them asks for them,
 * deletes them or signs in. Register it in `lib/domains.ts`.
 */
export interface DataDomain {
  /** The models whose rows are this domain's; each model with an owner has exactly one domain. */
  models: readonly ModelName[];

  export(database: Database, owner: Owner): Promise<ExportedPart>;

  /**
   * Deletes what no transaction can bring back, such as files in object storage, before the rows go.
   * It is called again when the deletion of the rows failed.
   */
  deleteFiles?(database: Database, owner: Owner): Promise<Counts>;

  /** Deletes all of the owner's rows in these models. */
  deleteRows(transaction: Transaction, owner: Owner): Promise<Counts>;

  /** Ends what is still being written for a guest, so that nothing is written after the move. */
  beforeMove?(database: Database, guest: Owner): Promise<void>;

  /** Gives `account` all that `guest` has, so that `guest` has nothing left. */
  move(transaction: Transaction, guest: Owner, account: Owner): Promise<Counts>;

  /** Deletes what has been kept for long enough, of all users. */
  expire?(database: Database, times: ExpiryTimes): Promise<Counts>;

  /** True while a guest who has been away for long may come back to something that is kept. */
  keepsGuest?(database: Database, guest: Owner): Promise<boolean>;
}
