import type { Database, Owner } from "@/lib/db";
import { PrismaStore, PrismaTurnStore } from "@/lib/stores";
import { openPostgresForTests } from "../tests/support/database/postgres-database";
import { createSqliteDatabase } from "../tests/support/database/sqlite-database";

// Compares the operations that a user waits for with 100,000 threads, and 10,000 items in one of
// them, to the same with 20 of each.

const FEW = { threads: 20, items: 20 };
const MANY = { threads: 100_000, items: 10_000 };
const LIMIT = 1.3;
const WARM_UP = 50;
const ROUNDS = 300;
const BATCH = 1_000;
const KIB = 1024;

const noon = "2026-03-01T12:00:00.000Z";

interface Measured {
  name: string;
  few: number;
  many: number;
}

/** Prints a table for both databases; resolves to whether every ratio is within the limit. */
export async function benchStoreScale(): Promise<boolean> {
  const sqlite = await createSqliteDatabase();
  const onSqlite = await compare("SQLite", sqlite.database);
  await sqlite.close();
  const server = await openPostgresForTests();
  const postgres = await server.createDatabase();
  const onPostgres = await compare("PostgreSQL", postgres.database);
  await printSizes(postgres.database);
  await postgres.close();
  await server.stop();
  return [...onSqlite, ...onPostgres].every(({ few, many }) => many <= few * LIMIT);
}

async function compare(name: string, database: Database): Promise<Measured[]> {
  const small = { tenantId: "bench", userId: "few" };
  const large = { tenantId: "bench", userId: "many" };
  await fill(database, small, FEW);
  await fill(database, large, MANY);
  if (database.dialect === "postgres") await database.$executeRawUnsafe("VACUUM ANALYZE");
  const rows: Measured[] = [];
  const few = operations(database, small, FEW);
  const many = operations(database, large, MANY);
  for (const operation of Object.keys(few)) {
    // Alternating, so that other load on the machine affects both equally.
    const [fewTimes, manyTimes] = await measureInTurns(few[operation], many[operation]);
    rows.push({ name: operation, few: median(fewTimes), many: median(manyTimes) });
  }
  print(name, rows);
  return rows;
}

type Operation = (() => Promise<unknown>) | undefined;

function operations(
  database: Database,
  owner: Owner,
  { threads, items }: typeof MANY,
): Record<string, () => Promise<unknown>> {
  const open = async () => database;
  const store = new PrismaStore<Owner>({ database: open });
  const turns = new PrismaTurnStore<Owner>({ database: open });
  const thread = "thr_0";
  const middle = `msg_${Math.floor(items / 2)}`;
  let turn = 0;
  return {
    "threads.list": () => store.loadThreads(20, null, "desc", owner),
    "threads.list, from the middle": () =>
      store.loadThreads(9, `thr_${Math.floor(threads / 2)}`, "desc", owner),
    "threads.get_by_id": async () => {
      await store.loadThread(thread, owner);
      await turns.load(thread, owner);
      await store.loadVisibleThreadItems(thread, null, 20, "asc", owner);
    },
    "items.list": () => store.loadVisibleThreadItems(thread, null, 20, "desc", owner),
    "items.list, from the middle": () =>
      store.loadVisibleThreadItems(thread, middle, 9, "desc", owner),
    "a new turn up to its first event, then undone": async () => {
      turn += 1;
      const id = `trn_${turn}`;
      await turns.begin({ id, thread_id: thread, lease: 15_000 }, owner);
      const item = makeItem(`msg_new_${turn}`, thread);
      await store.addMessage(thread, { item, attachments: [] }, owner);
      await turns.end(id, owner);
      await store.deleteThreadItem(thread, item.id, owner);
      await database.turn.deleteMany({ where: { ...owner, id } });
    },
  };
}

async function measureInTurns(few: Operation, many: Operation): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const [fewTime, manyTime] = [await time(few), await time(many)];
    if (round < WARM_UP) continue;
    times[0].push(fewTime);
    times[1].push(manyTime);
  }
  return times;
}

async function time(operation: Operation): Promise<number> {
  const start = performance.now();
  await operation?.();
  return performance.now() - start;
}

async function fill(database: Database, owner: Owner, { threads, items }: typeof MANY) {
  for (let from = 0; from < threads; from += BATCH) {
    const data = range(from, Math.min(from + BATCH, threads)).map((index) => ({
      ...owner,
      id: `thr_${index}`,
      sortKey: `${String(index).padStart(15, "0")}-0-0-0`,
      createdAt: index,
      created: noon,
      title: `Boots for a winter hike, part ${index}`,
    }));
    await database.thread.createMany({ data });
  }
  for (let from = 0; from < items; from += BATCH) {
    const data = range(from, Math.min(from + BATCH, items)).map((index) => ({
      ...owner,
      threadId: "thr_0",
      id: `msg_${index}`,
      position: index + 1,
      type: "assistant_message",
      hidden: false,
      createdAt: index,
      data: JSON.stringify(makeItem(`msg_${index}`, "thr_0")),
    }));
    await database.threadItem.createMany({ data });
  }
}

function makeItem(id: string, threadId: string) {
  const text = "The Ridge boot keeps snow out and warmth in, and takes crampons. ".repeat(6);
  return {
    type: "assistant_message" as const,
    id,
    thread_id: threadId,
    created_at: noon,
    content: [{ type: "output_text" as const, text, annotations: [] }],
  };
}

async function printSizes(database: Database): Promise<void> {
  const sizes = await database.$queryRawUnsafe<{ table: string; bytes: bigint; rows: bigint }[]>(
    `SELECT relname AS "table", pg_total_relation_size(relid) AS bytes, n_live_tup AS rows
      FROM pg_stat_user_tables WHERE n_live_tup > 1000 ORDER BY relname`,
  );
  for (const { table, bytes, rows } of sizes) {
    const each = Number(bytes) / Number(rows);
    const megabytes = (Number(bytes) / KIB / KIB).toFixed(1);
    console.log(
      `${table}: ${rows} rows, ${megabytes} MiB, ${each.toFixed(0)} bytes a row with indexes`,
    );
  }
}

function print(name: string, rows: Measured[]): void {
  console.log(
    `\n${name}: median of ${ROUNDS}, ms, with 20 / with 100,000 threads and 10,000 items`,
  );
  for (const { name: operation, few, many } of rows) {
    const ratio = (many / few).toFixed(2);
    console.log(`  ${operation.padEnd(48)} ${few.toFixed(2)} / ${many.toFixed(2)} = ${ratio}`);
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
