import { DatabaseError } from "./errors";

/** 4874 is SQLite's code if the file that processes share can't grow, as when it is first opened. */
const diskFull =
  /SQLITE_FULL|database or disk is full|ENOSPC|disk full|No space left|53100|"extendedCode":4874/i;

const UNREACHABLE =
  "The database can't be reached: check that it runs and that DATABASE_URL points to it.";

/** Maps messages from drivers, Prisma and the file system to advice for the site's operator. */
const explanations: readonly [pattern: RegExp, sentence: string][] = [
  [
    /URL_INVALID|URL_PARAM_NOT_SUPPORTED/,
    "DATABASE_URL isn't a valid libsql:// URL, such as libsql://shop.turso.io.",
  ],
  [
    /no such table|does not exist in the current database|relation ".*" does not exist|P2021|P2022/i,
    "The database's tables aren't up to date: run `npm run db:migrate`.",
  ],
  // A socket's file, for example Cloud SQL's, which isn't the database's file.
  [/connect (?:ENOENT|EACCES|EPERM)/, UNREACHABLE],
  [diskFull, "The database's disk is full: free some space."],
  [
    // A full disk is reported like this where SQLite shares memory between processes.
    /SQLITE_IOERR|disk I\/O error/,
    "The database's disk can't be read or written: check that it has free space and no errors.",
  ],
  [
    /SQLITE_READONLY|readonly database|EACCES|EPERM|EROFS|permission denied/i,
    "The database can't be written: check who owns the file and folder that DATABASE_URL names.",
  ],
  [
    /read-only transaction|25006/i,
    "The database is read-only: DATABASE_URL must point to the primary, not to a replica.",
  ],
  [
    /SQLITE_CANTOPEN|unable to open|Unable to open connection|ENOTDIR|EEXIST|ENOENT/i,
    "The database file can't be opened: check the path in DATABASE_URL, and that the server may write to its folder.",
  ],
  [
    /SQLITE_NOTADB|SQLITE_CORRUPT|not a database/i,
    "The file that DATABASE_URL names isn't a SQLite database, or is damaged: name another file, or restore a backup.",
  ],
  [
    /SQLITE_BUSY|database is locked|TRANSACTION_(TIMEOUT|BUSY)/i,
    "Another process has held the database's lock for too long: try again.",
  ],
  [
    /self[- ]signed certificate|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|unable to verify|local issuer certificate|CERT_UNTRUSTED/i,
    "The database's certificate comes from an authority that Node doesn't know: set NODE_EXTRA_CA_CERTS to your provider's CA file, or sslmode=no-verify in DATABASE_URL to encrypt without checking it.",
  ],
  [
    /ERR_TLS_CERT_ALTNAME|does not match certificate|CERT_HAS_EXPIRED|certificate has expired/i,
    "The database's certificate is expired or for another host: check the host in DATABASE_URL.",
  ],
  [
    /does not support SSL|no encryption|no pg_hba.conf entry.*(SSL off|no encryption)/i,
    "The database and DATABASE_URL disagree about encryption: change sslmode there, to require or to disable.",
  ],
  [
    /authentication failed|AuthenticationFailed|P1000|28P01|28000|\b40[13]\b/i,
    "The database refused the user, password or token: check DATABASE_URL, and DATABASE_AUTH_TOKEN for Turso.",
  ],
  [
    /database ".*" does not exist|DatabaseDoesNotExist|P1003|3D000/i,
    "The database that DATABASE_URL names doesn't exist: create it first.",
  ],
  [
    /too many clients|53300|TooManyConnections|P2037/i,
    "The database has no free connections: use a pooled URL or lower DATABASE_POOL_SIZE.",
  ],
  [
    /can't reach|connection (terminated|closed)|ConnectionClosed|SocketTimeout|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ECONNRESET|ETIMEDOUT|timeout|fetch failed|terminated|starting up|shutting down|57P0|P1001|P1017|P2024|DatabaseNotReachable/i,
    UNREACHABLE,
  ],
];

const UNKNOWN = "The database failed: check its log.";

/** Explains any database error in one sentence; the original error is its cause. */
export function explainDatabaseError(error: unknown): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const text = describe(error);
  const known = explanations.find(([pattern]) => pattern.test(text));
  return new DatabaseError(known?.[1] ?? UNKNOWN, { cause: error });
}

/**
 * For an error without a known explanation: the first line of the driver's message, for the site's
 * operator and not for visitors. URLs are removed because they may contain passwords.
 */
export function unexplainedCause(error: DatabaseError): string | undefined {
  if (error.message !== UNKNOWN || !(error.cause instanceof Error)) return undefined;
  const line = error.cause.message.split("\n").find((text) => text.trim() !== "");
  return line?.trim().replace(/\b[a-z]+:\/\/\S+/gi, "(a URL)");
}

export function isDiskFull(error: unknown): boolean {
  return diskFull.test(describe(error));
}

/** Whether an error means that the database is unavailable, regardless of the query. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof DatabaseError) return true;
  if (!isDatabaseFailure(error)) return false;
  return explanations.some(([pattern]) => pattern.test(describe(error)));
}

/**
 * Whether an error comes from the database or its driver, whatever it means.
 *
 * Prisma adds its version to a driver's errors, except to those of SQLite that end a transaction.
 */
export function isDatabaseFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const ownNames = ["DriverAdapterError", "LibsqlError"];
  return ownNames.includes(error.name) || "clientVersion" in error;
}

/** The messages, codes and details of an error and its causes, in one line. */
function describe(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  const details = "meta" in error ? JSON.stringify(error.meta) : "";
  const cause = error.cause === undefined || depth > 4 ? "" : describeCause(error.cause, depth);
  return `${code} ${error.message} ${details} ${cause}`;
}

function describeCause(cause: unknown, depth: number): string {
  return cause instanceof Error ? describe(cause, depth + 1) : JSON.stringify(cause);
}
