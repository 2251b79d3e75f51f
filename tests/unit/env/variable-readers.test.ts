import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// Besides lib/env: what a start checks by itself, what Next sets, and what a library reads.
const readers = {
  "app/api/auth/[...nextauth]/route.ts": ["AUTH_TRUST_HOST", "NEXTAUTH_URL"],
  "app/error.tsx": ["NODE_ENV"],
  // The doctor checks all variables.
  "app/setup/route.ts": ["runChecks"],
  "instrumentation.ts": ["NEXT_RUNTIME", "NODE_ENV", "STARTED_IN"],
  "lib/shutdown/end-turns-on-signals.ts": ["NEXT_MANUAL_SIG_HANDLE"],
  "lib/db/check-database.ts": ["readDatabaseTarget"],
  "lib/db/connection.ts": ["readDatabaseTarget"],
  "lib/db/spare-room.ts": ["readDatabaseTarget"],
  "lib/env/index.ts": ["parseEnvironment"],
  "lib/logger.ts": ["LOG_LEVEL"],
  "lib/startup/describe-failure.ts": ["DEBUG"],
  "lib/startup/prepare-database.ts": ["readDatabaseTarget"],
};

const reading = /(?:(\w+)\()?process\.env(?:\.(\w+)|\["(\w+)"\])?/g;

describe("environment variables", () => {
  it("are read only where they are validated", () => {
    const files = ["app", "components", "lib"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
    );
    const sources = [...files, "proxy.ts", "instrumentation.ts"].filter(
      (file) => /\.tsx?$/.test(file) && !file.startsWith("lib/db/generated/"),
    );
    const found = sources.flatMap((file) => {
      const matches = [...readFileSync(file, "utf8").matchAll(reading)];
      const names = new Set(matches.map((match) => match[2] ?? match[3] ?? match[1] ?? "all"));
      return names.size > 0 ? [[file, [...names]] as const] : [];
    });
    expect(Object.fromEntries(found)).toEqual(readers);
  });
});
