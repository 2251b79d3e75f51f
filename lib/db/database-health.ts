import { withTimeout } from "@/lib/with-timeout";
import { checkDatabase, type DatabaseCheck } from "./check-database";

/** How long a health check waits for the database, in milliseconds. */
export const HEALTH_WAIT_MS = 700;
/** How long a database may be busy, as while another process holds SQLite's lock. */
export const MAX_BUSY_MS = 15_000;

/**
 * Reads the state of the database within `HEALTH_WAIT_MS`. Concurrent callers share one check. If it
 * takes longer, they get the previous result; after `MAX_BUSY_MS` the check fails.
 */
export class DatabaseHealth {
  readonly #check: (timeout: number) => Promise<DatabaseCheck>;
  #running: Promise<DatabaseCheck> | undefined;
  #last: DatabaseCheck = { ok: false, reason: "The database doesn't answer." };

  /** `check` never rejects, and ends within the milliseconds it is given. */
  constructor(check: (timeout: number) => Promise<DatabaseCheck> = checkDatabase) {
    this.#check = check;
  }

  async read(): Promise<DatabaseCheck> {
    this.#running ??= this.#run();
    return withTimeout(this.#running, HEALTH_WAIT_MS).catch(() => this.#last);
  }

  async #run(): Promise<DatabaseCheck> {
    this.#last = await this.#check(MAX_BUSY_MS);
    this.#running = undefined;
    return this.#last;
  }
}

export const databaseHealth = new DatabaseHealth();
