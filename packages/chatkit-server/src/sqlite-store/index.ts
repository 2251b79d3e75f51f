import type { Store } from "../store";
import type { TurnStore } from "../turn-store";
import { ownerOf as ownerByUserId } from "../owner-of";
import { Database } from "./open-database";
import { SqliteStore } from "./sqlite-store";
import { SqliteTurnStore } from "./sqlite-turn-store";

export interface SqliteStoresOptions<Context> {
  /** The file, created if it doesn't exist, or `:memory:`. Default: `chatkit.db`. */
  path?: string | undefined;
  /** The owner of a caller's rows. Default: the context's `tenantId` and `userId`; callers without
   * them share everything. */
  ownerOf?: ((context: Context) => string) | undefined;
  /** Milliseconds since 1970. */
  clock?: (() => number) | undefined;
}

export interface SqliteStores<Context> {
  store: Store<Context>;
  turnStore: TurnStore<Context>;
  close(): void;
}

/**
 * Keeps threads, items, attachments and turns in one SQLite file with `node:sqlite`, for the
 * processes of one machine. Pass `store` and `turnStore` to a `ChatKit` or a `ChatKitServer`.
 */
export function openSqliteStores<Context extends object>({
  path = "chatkit.db",
  ownerOf = (context) => ownerByUserId(context, false),
  clock = Date.now,
}: SqliteStoresOptions<Context> = {}): SqliteStores<Context> {
  const database = new Database(path);
  return {
    store: new SqliteStore(database, ownerOf),
    turnStore: new SqliteTurnStore(database, ownerOf, clock),
    close: () => database.close(),
  };
}
