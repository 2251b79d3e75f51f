import type { Database, ModelName, Owner, Transaction } from "@/lib/db";

/** The number of rows of each kind that were deleted or moved, by the name shown on the receipt. */
export type Counts = Record<string, number>;

/**
 * Rows that are read in batches while the export is sent, for data of any size. A row's members may
 * be rows, too.
 */
export type Rows<Row> = () => AsyncIterable<Row>;

/** A domain's part of the data stored about a user. */
export interface ExportedPart {
  /**
   * Members of the exported object; their names must be unique across domains. `Rows` become a
   * list.
   */
  json: Record<string, unknown>;
  /**
   * The same data as readable text: Markdown sections with second-level headings. `Rows` are pieces
   * with their own line breaks.
   */
  sections: (string | Rows<string>)[];
  /** The user's name for the heading of the text. */
  userName?: string | undefined;
}

export interface ExpiryTimes {
  /** Milliseconds since 1970, like the cutoffs. */
  now: number;
  /** The tenants that delete old data, each with the time before which data is old. */
  cutoffs: { tenantId: string; cutoff: number }[];
}

/**
 * A part of the app that stores rows about users, and what it does when a user exports or deletes
 * their data or signs in. Register it in `lib/domains.ts`.
 */
export interface DataDomain {
  /**
   * The models that belong to this domain. Each model with an owner belongs to exactly one domain.
   */
  models: readonly ModelName[];

  export(database: Database, owner: Owner): Promise<ExportedPart>;

  /**
   * Stops anything still being written for the owner, so that nothing is written after a move or a
   * deletion.
   */
  endWork?(database: Database, owner: Owner): Promise<void>;

  /**
   * Before the rows are deleted, deletes what a transaction can't roll back, such as files in
   * object storage. It is called again if deleting the rows failed.
   */
  deleteFiles?(database: Database, owner: Owner): Promise<Counts>;

  /** Deletes all of the owner's rows in these models. */
  deleteRows(transaction: Transaction, owner: Owner): Promise<Counts>;

  /** Moves everything the guest has to `account`, leaving nothing behind. */
  move(transaction: Transaction, guest: Owner, account: Owner): Promise<Counts>;

  /** Deletes expired data of all users. */
  expire?(database: Database, times: ExpiryTimes): Promise<Counts>;

  /** True if the guest has stored data worth coming back to, so that the guest isn't deleted. */
  keepsGuest?(database: Database, guest: Owner): Promise<boolean>;
}
