import { LibsqlError } from "@libsql/client";
import { describe, expect, it } from "vitest";
import {
  DatabaseError,
  explainDatabaseError,
  isDatabaseUnavailable,
  unexplainedCause,
} from "@/lib/db";

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

describe("a database error, explained", () => {
  it.each([
    [
      coded("SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate in certificate chain"),
      "NODE_EXTRA_CA_CERTS",
    ],
    [
      coded("UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate"),
      "NODE_EXTRA_CA_CERTS",
    ],
    [coded("CERT_HAS_EXPIRED", "certificate has expired"), "expired"],
    [
      coded("ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match certificate's altnames"),
      "another host",
    ],
    [new Error("The server does not support SSL connections"), "sslmode"],
    [
      coded(
        "28000",
        'no pg_hba.conf entry for host "10.0.0.1", user "u", database "d", no encryption',
      ),
      "sslmode",
    ],
    [coded("SQLITE_IOERR", "disk I/O error"), "free space"],
    // A missing folder, or one that belongs to another user, such as a mounted volume.
    [coded("SQLITE_CANTOPEN", "unable to open database file: 14"), "may write to its folder"],
    [
      new Error("disk I/O error", { cause: { originalCode: "4874", extendedCode: 4874 } }),
      "disk is full",
    ],
    [coded("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:5432"), "can't be reached"],
    [coded("ENOENT", "connect ENOENT /cloudsql/shop/.s.PGSQL.5432"), "can't be reached"],
    [coded("EACCES", "connect EACCES /run/postgresql/.s.PGSQL.5432"), "can't be reached"],
  ])("says what to do for %s", (error, sentence) => {
    const explained = explainDatabaseError(error);

    expect(explained.message).toContain(sentence);
    expect(unexplainedCause(explained)).toBeUndefined();
  });

  it("means that the database is unavailable, even if a transaction's end failed", () => {
    const full = new LibsqlError("database or disk is full", "SQLITE_FULL");

    expect(isDatabaseUnavailable(full)).toBe(true);
    expect(isDatabaseUnavailable(new Error("SQLITE_FULL"))).toBe(false);
  });

  it("shows the owner what the driver said where no sentence is known, without its URLs", () => {
    const error = new Error("\nodd state at postgresql://me:secret@db.example/shop now\nmore");
    const explained = explainDatabaseError(error);

    expect(explained).toBeInstanceOf(DatabaseError);
    expect(explained.message).not.toContain("odd state");
    expect(unexplainedCause(explained)).toBe("odd state at (a URL) now");
  });
});
