import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanEnvironment } from "../support/clean-environment";
import { startPostgresServer, type PostgresServer } from "../support/postgres/server";
import { makeCertificate, type Certificate } from "../support/proxies/certificate";

const TIMEOUT_MS = 60_000;
const tsx = createRequire(import.meta.url).resolve("tsx/cli");

let certificate: Certificate;
let postgres: PostgresServer;

beforeAll(async () => {
  certificate = makeCertificate();
  postgres = await startPostgresServer({ certificate });
}, TIMEOUT_MS);

afterAll(async () => {
  await postgres.stop();
  certificate.remove();
});

/** Runs a command of the project with this database, as from a terminal. */
function run(script: string, databaseUrl: string, variables: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, `scripts/${script}.ts`], {
    env: cleanEnvironment({
      DATABASE_URL: databaseUrl,
      NEXT_PUBLIC_CHATKIT_WIDGET: "builtin",
      ...variables,
    }),
    encoding: "utf8",
  });
  return { status, output: `${stdout}${stderr}` };
}

/** The server's URL with this `sslmode`. The certificate is for the host `localhost`. */
function url(mode: string, host = "localhost"): string {
  const named = new URL(postgres.url);
  named.hostname = host;
  named.searchParams.set("sslmode", mode);
  return named.href;
}

describe("a PostgreSQL server with its provider's own certificate authority", () => {
  it(
    "is refused by the migration and the doctor, which say what to set",
    () => {
      const commands = ["db-migrate", "doctor"].map((script) => run(script, url("require")));

      for (const { status, output } of commands) {
        expect(status).toBe(1);
        expect(output).toContain("an authority that Node doesn't know");
        expect(output).toMatch(/set NODE_EXTRA_CA_CERTS to .* or sslmode=no-verify/i);
      }
    },
    TIMEOUT_MS,
  );

  it(
    "is accepted with the provider's CA file, but not under another name",
    () => {
      const trusted = { NODE_EXTRA_CA_CERTS: certificate.file };
      const elsewhere = run("db-migrate", url("require", "127.0.0.1"), trusted);
      const migrated = run("db-migrate", url("require"), trusted);

      expect(elsewhere).toMatchObject({
        status: 1,
        output: expect.stringContaining("another host"),
      });
      expect(migrated).toMatchObject({ status: 0, output: expect.stringMatching(/^Applied \w+/) });
    },
    TIMEOUT_MS,
  );

  it(
    "is accepted without being verified",
    () => {
      expect(run("db-migrate", url("no-verify"))).toMatchObject({ status: 0 });
    },
    TIMEOUT_MS,
  );
});
