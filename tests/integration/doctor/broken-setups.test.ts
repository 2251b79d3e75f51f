import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { closeDatabase, readDatabaseTarget } from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";
import type { Finding } from "@/lib/doctor/check";
import { runChecks } from "@/lib/doctor/run-checks";
import { startLibsqlServer, type LibsqlServer } from "../../support/libsql/server";
import { startPostgresServer, type PostgresServer } from "../../support/postgres/server";
import { brokenSetups, type BrokenSetup, type Servers } from "./broken-setups";

const FEWEST = 25;
const ADDRESSES: Servers = {
  model: "",
  status: "",
  storage: "",
  folder: "",
  postgres: "postgresql://127.0.0.1/postgres",
  libsql: "",
  libsqlToken: "",
};

let folder: string;
let servers: Servers;
let listening: Server[];
let postgres: PostgresServer;
let libsql: LibsqlServer;

/** Has the models `small` and `large`, and asks for a key under /v1 only. */
const answerAsModel: RequestListener = (request, response) => {
  const { url = "", headers } = request;
  if (!/^\/(v1|any)\/models$/.test(url)) return response.writeHead(404).end("Not found");
  const known = url.startsWith("/any") || headers.authorization === "Bearer sk-good";
  response.writeHead(known ? 200 : 401, { "content-type": "application/json" });
  return response.end('{"data":[{"id":"small"},{"id":"large"}]}');
};

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  listening.push(server);
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

/** The faults that the doctor finds with these variables. */
async function faultsOf(variables: Record<string, string>) {
  await closeDatabase();
  const all = { NODE_ENV: "production", ...goodVariables(), ...variables };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(name, value);
  const faults: Extract<Finding, { level: "fault" }>[] = [];
  for await (const { finding } of runChecks(all)) {
    if (finding.level === "fault") faults.push(finding);
  }
  return faults;
}

function goodVariables(): Record<string, string> {
  return {
    AUTH_SECRET: "0f6c1a5e8b3d42970f6c1a5e",
    DATABASE_URL: `file:${join(folder, "app.db")}`,
    NEXT_PUBLIC_CHATKIT_WIDGET: "builtin",
  };
}

beforeAll(async () => {
  listening = [];
  folder = mkdtempSync(join(tmpdir(), "doctor-"));
  writeFileSync(join(folder, "letter.txt"), "Dear Sir or Madam, ".repeat(100));
  [postgres, libsql] = await Promise.all([startPostgresServer(), startLibsqlServer()]);
  servers = {
    model: await listen(answerAsModel),
    status: await listen(({ url = "" }, response) =>
      response.writeHead(Number(url.split("/")[1])).end("<!doctype html>"),
    ),
    storage: await listen((_request, response) => response.writeHead(200).end()),
    folder,
    postgres: postgres.url,
    libsql: libsql.url,
    libsqlToken: libsql.authToken,
  };
  await migrateDatabase(readDatabaseTarget(goodVariables()), process.cwd());
}, 60_000);

afterEach(() => vi.unstubAllEnvs());

afterAll(async () => {
  await closeDatabase();
  for (const server of listening) server.close();
  await Promise.all([postgres.stop(), libsql.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const names = brokenSetups(ADDRESSES).map(({ name }) => name);

describe("the doctor", () => {
  it("has nothing to say about a good setup, and knows many broken ones", async () => {
    expect(await faultsOf({})).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(FEWEST);
  });

  it.each(names)("finds %s, and its one command repairs it", { timeout: 30_000 }, async (name) => {
    const { broken, says, command, filledIn } = named(name);

    const faults = await faultsOf(broken);

    expect(faults).toHaveLength(1);
    const [{ text, remedy } = { text: "", remedy: "" }] = faults;
    expect(text).toContain(says);
    // One sentence, without the full stop.
    expect(text.replace(/\.$/, "")).not.toMatch(/[.!?] [A-Z]/);
    expect([...remedy.matchAll(/`([^`]+)`/g)].map(([, code]) => code)).toContain(command);
    expect(await faultsOf(await follow(command, { ...filledIn }))).toEqual([]);
  });
});

function named(name: string): BrokenSetup {
  const setup = brokenSetups(servers).find((each) => each.name === name);
  if (!setup) throw new Error(`There is no setup named ${name}.`);
  return setup;
}

/** The variables after a reader has done what the command says. */
async function follow(command: string, filledIn: Record<string, string>) {
  const [, variable, value = ""] = /^([A-Z_0-9]+)=(.*)$/.exec(command) ?? [];
  if (variable && value !== "…") return { ...filledIn, [variable]: value };
  if (command === "npm run db:migrate") {
    await migrateDatabase(readDatabaseTarget({ ...goodVariables(), ...filledIn }), process.cwd());
  }
  return filledIn;
}
