import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  StreamingResult,
  type ChatKitServerOptions,
  type ThreadStreamEvent,
} from "@acme/chatkit-server";
import {
  checkDatabase,
  closeDatabase,
  openDatabase,
  readDatabaseTarget,
  type Database,
  type Owner,
} from "@/lib/db";
import { PrismaStore, PrismaTurnStore } from "@/lib/stores";
import { createGate, type Gate } from "@/packages/chatkit-server/tests/support/gate";
import {
  addMessage,
  makeThread,
  readAll,
  recordingLogger,
  types,
} from "@/packages/chatkit-server/tests/support/harness";
import { added, done, makeMessage, textDelta } from "@/packages/chatkit-server/tests/support/items";
import { ScriptedServer } from "@/packages/chatkit-server/tests/support/scripted-server";
import { openPostgresForTests } from "../support/database/postgres-database";
import { startTcpProxy } from "../support/network/tcp-proxy";

const postgres = await openPostgresForTests();
const opened = await postgres.createDatabase();
const direct = new URL(opened.url);
const proxy = await startTcpProxy({ host: direct.hostname, port: Number(direct.port) });
const url = new URL(opened.url);
url.hostname = "127.0.0.1";
url.port = String(proxy.port);
const variables = { DATABASE_URL: url.href, DATABASE_POOL_SIZE: "2" };
const database = await openDatabase(readDatabaseTarget(variables));
const patience = { timeout: 30_000, interval: 20 };

afterAll(async () => {
  await database.$disconnect();
  await proxy.close();
  await opened.close();
  await postgres.stop();
});

const half = makeMessage("msg_1", "Half ");
const whole = makeMessage("msg_1", "Half an answer");

/** A server whose reply waits in the middle until the gate opens. */
function createServer(
  through: Database,
  gate: Gate,
  settings: Partial<ChatKitServerOptions<Owner>> = {},
): ScriptedServer<Owner> {
  const open = async () => through;
  const store = new PrismaStore<Owner>({ database: open });
  const turnStore = new PrismaTurnStore<Owner>({ database: open });
  return new ScriptedServer(
    { store, turnStore, logger: recordingLogger(), ...settings },
    {
      async *respond() {
        yield added(half);
        yield textDelta("msg_1", "an answer");
        await gate.wait();
        yield done(whole);
      },
    },
  );
}

describe("a reply during a database outage", () => {
  let owner: Owner;
  let gate: Gate;

  beforeEach(async () => {
    owner = { tenantId: "outage", userId: `user-${randomUUID()}` };
    gate = createGate();
    const store = new PrismaStore<Owner>({ database: async () => opened.database });
    await store.saveThread(makeThread(), owner);
  });

  afterEach(() => {
    proxy.restore();
  });

  async function stream(server: ScriptedServer<Owner>, text: string): Promise<ThreadStreamEvent[]> {
    const result = await server.process(JSON.stringify(addMessage(text)), owner);
    if (!(result instanceof StreamingResult)) throw new Error("Messages are answered by a stream.");
    return readAll(result);
  }

  async function itemsOf(server: ScriptedServer<Owner>) {
    return (await server.store.loadThreadItems("thr_1", null, 20, "asc", owner)).data;
  }

  it("is stored completely if the database is soon back", async () => {
    const server = createServer(database, gate, { outageTimeoutMs: patience.timeout });
    const events = stream(server, "Boots?");
    await Promise.race([gate.reached, events]);
    proxy.cut();
    gate.open();
    await vi.waitUntil(() => proxy.refused > 1, patience);
    proxy.restore();
    expect(types(await events)).not.toContain("error");
    expect(await itemsOf(server)).toMatchObject([
      { type: "user_message" },
      { id: "msg_1", content: [{ text: "Half an answer" }] },
    ]);
    expect(await server.turnStore.load("thr_1", owner)).toMatchObject({ status: "ended" });
  });

  it("ends with an error if the outage lasts, and the next message finds the text so far", async () => {
    const short = { leaseDuration: 3_000, checkpointInterval: 200 };
    const server = createServer(database, gate, { ...short, outageTimeoutMs: 500 });
    const events = stream(server, "Boots?");
    await Promise.race([gate.reached, events]);
    await vi.waitFor(async () => {
      const turn = await server.turnStore.load("thr_1", owner);
      expect(turn?.pending).toMatchObject([{ content: [{ text: "Half an answer" }] }]);
    }, patience);
    proxy.cut();
    gate.open();
    expect((await events).at(-1)).toMatchObject({ type: "error", allow_retry: true });
    proxy.restore();

    const open = createGate();
    open.open();
    const other = createServer(opened.database, open, short);
    await vi.waitFor(async () => {
      const turn = await other.turnStore.load("thr_1", owner);
      expect(turn?.lease_until).toBeLessThanOrEqual(Date.now());
    }, patience);
    expect(types(await stream(other, "And now?"))).not.toContain("error");
    expect(await itemsOf(other)).toMatchObject([
      { type: "user_message" },
      { id: "msg_1", content: [{ text: "Half an answer" }] },
      { type: "user_message" },
    ]);
  });

  it("doesn't write to a thread that another process has taken over in the meantime", async () => {
    const short = { leaseDuration: 600, checkpointInterval: 100 };
    const server = createServer(database, gate, short);
    const events = stream(server, "Boots?");
    await Promise.race([gate.reached, events]);
    proxy.cut();
    const free = createGate();
    free.open();
    const other = createServer(opened.database, free, {});
    await vi.waitFor(async () => {
      const turn = await other.turnStore.load("thr_1", owner);
      expect(turn?.lease_until).toBeLessThanOrEqual(Date.now());
    }, patience);
    await other.turnStore.begin({ id: "trn_other", thread_id: "thr_1", lease: 60_000 }, owner);
    const before = await itemsOf(other);
    proxy.restore();
    gate.open();
    await events;
    expect(await itemsOf(other)).toEqual(before);
    expect(await other.turnStore.load("thr_1", owner)).toMatchObject({ id: "trn_other" });
  });
});

describe("a database that accepts connections but never answers", () => {
  it("is reported in one sentence, and is used again when it answers", async () => {
    vi.stubEnv("DATABASE_URL", url.href);
    expect(await checkDatabase()).toEqual({ ok: true });
    proxy.silence();
    expect(await checkDatabase(200)).toEqual({ ok: false, reason: "The database doesn't answer." });
    proxy.restore();
    await vi.waitFor(async () => expect(await checkDatabase()).toEqual({ ok: true }), patience);
    await closeDatabase();
    vi.unstubAllEnvs();
  });
});
