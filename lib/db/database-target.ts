import { isAbsolute, resolve } from "node:path";
import { DatabaseError } from "./errors";

/** A database and how to connect to it. */
export type DatabaseTarget =
  | { kind: "sqlite"; url: string; path: string }
  | { kind: "turso"; url: string; authToken: string | undefined; poolSize: number }
  | { kind: "postgres"; url: string; directUrl: string; poolSize: number };

export type Variables = Readonly<Record<string, string | undefined>>;

const defaultDatabaseUrl = "file:./.data/app.db";

const SERVER_POOL_SIZE = 10;
// A function instance handles few requests at a time, and there are many instances.
const SERVERLESS_POOL_SIZE = 3;

/**
 * Reads `DATABASE_URL` and the variables that go with it: `DATABASE_AUTH_TOKEN` (Turso),
 * `DIRECT_URL` (PostgreSQL) and `DATABASE_POOL_SIZE` (both). Throws a `DatabaseError` that says
 * what to set.
 */
export function readDatabaseTarget(variables: Variables): DatabaseTarget {
  const url = variables["DATABASE_URL"]?.trim() || defaultDatabaseUrl;
  const scheme = /^[a-z]+(?=:)/.exec(url)?.[0];
  switch (scheme) {
    case "file":
      return sqliteTarget(url, variables);
    case "libsql":
    case "https":
    case "http":
      return tursoTarget(url, variables);
    case "postgres":
    case "postgresql":
      return postgresTarget(url, variables);
    default:
      throw new DatabaseError(
        "DATABASE_URL must begin with file: (SQLite), libsql: (Turso) or postgresql: (PostgreSQL).",
      );
  }
}

function sqliteTarget(url: string, variables: Variables): DatabaseTarget {
  if (variables["VERCEL"]?.trim()) {
    throw new DatabaseError(
      "Vercel doesn't keep files: set DATABASE_URL to a postgresql:// or libsql:// database in the project's settings.",
    );
  }
  const named = fileNameIn(url);
  if (named === "" || named === ":memory:") {
    throw new DatabaseError("DATABASE_URL must name a file, such as file:./.data/app.db.");
  }
  const path = isAbsolute(named)
    ? named
    : resolve(
        // Next's standalone server changes its working directory.
        variables["STARTED_IN"] ?? /* turbopackIgnore: true */ process.cwd(),
        named,
      );
  return { kind: "sqlite", url: `file:${path.replace(/[%#?]/g, encodeURIComponent)}`, path };
}

/** The text after `file:` is a path without escapes; only `file://` starts a URL with escapes. */
function fileNameIn(url: string): string {
  const written = url.replace(/^file:/, "").replace(/\?.*$/, "");
  if (!written.startsWith("//")) return written;
  try {
    return decodeURIComponent(written.slice(2));
  } catch {
    // A percent sign that isn't an escape is part of the name.
    return written.slice(2);
  }
}

function tursoTarget(url: string, variables: Variables): DatabaseTarget {
  if (!URL.canParse(url) || new URL(url).host === "") {
    throw new DatabaseError(
      "DATABASE_URL isn't a valid libsql:// URL, such as libsql://shop.turso.io.",
    );
  }
  const authToken = variables["DATABASE_AUTH_TOKEN"]?.trim() || undefined;
  return { kind: "turso", url, authToken, poolSize: readPoolSize(variables) };
}

function postgresTarget(url: string, variables: Variables): DatabaseTarget {
  const directUrl = variables["DIRECT_URL"]?.trim() || url;
  checkPostgresUrl("DATABASE_URL", url);
  checkPostgresUrl("DIRECT_URL", directUrl);
  return { kind: "postgres", url, directUrl, poolSize: readPoolSize(variables) };
}

function checkPostgresUrl(variable: string, url: string): void {
  if (!/^postgres(ql)?:/.test(url) || !URL.canParse(url)) {
    throw new DatabaseError(
      `${variable} isn't a valid postgresql:// URL; percent-encode special characters in its password.`,
    );
  }
  // Prisma's own connections use this parameter, but queries through a driver always use the schema
  // `public`.
  const schema = new URL(url).searchParams.get("schema") ?? "public";
  if (schema !== "public") {
    throw new DatabaseError(
      `${variable} names the schema ${schema}, but the tables are in public: remove its schema parameter, or use a separate database for the shop.`,
    );
  }
}

function readPoolSize(variables: Variables): number {
  const fallback = variables["VERCEL"]?.trim() ? SERVERLESS_POOL_SIZE : SERVER_POOL_SIZE;
  const poolSize = Number(variables["DATABASE_POOL_SIZE"]?.trim() || fallback);
  if (!Number.isInteger(poolSize) || poolSize < 1) {
    throw new DatabaseError("DATABASE_POOL_SIZE must be a whole number, 1 or more.");
  }
  return poolSize;
}
