import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { NonStreamingResult } from "@acme/chatkit-server";
import { openDatabase, readDatabaseTarget, type Database, type Owner } from "@/lib/db";
import { PrismaFeedbackStore, PrismaStore, PrismaTurnStore } from "@/lib/stores";
import {
  addMessage,
  readAll,
  recordingLogger,
  request,
} from "@/packages/chatkit-server/tests/support/harness";
import { ScriptedServer } from "@/packages/chatkit-server/tests/support/scripted-server";
import type { TestDatabase } from "../support/database/sqlite-database";
import {
  makeMessage,
  makeThread,
  makeUserMessage,
} from "@/packages/chatkit-server/tests/contract/builders";
import { createOwner } from "@/packages/chatkit-server/tests/contract/contract-stores";

/** The maximum number of queries per operation; those of a turn are counted elsewhere. */
const MAX_QUERIES = 5;

const ParametersSchema = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]));
const PlanSchema = z.array(z.record(z.string(), z.unknown()));

interface Sent {
  query: string;
  params: string;
}

/** Each protocol operation's number of queries, and that none reads a whole table. */
export function describeIndexUse({ database, url }: TestDatabase): void {
  const sent: Sent[] = [];
  database.$on("query", ({ query, params }) => sent.push({ query, params }));
  const open = async () => database;
  const store = new PrismaStore<Owner>({ database: open });
  const turnStore = new PrismaTurnStore<Owner>({ database: open });
  const feedback = new PrismaFeedbackStore({ database: open });
  const server = new ScriptedServer<Owner>(
    { store, turnStore, logger: recordingLogger() },
    {
      addFeedback: (threadId, itemIds, kind, owner) =>
        feedback.save({ threadId, itemIds, kind }, owner),
    },
  );
  const owner = createOwner();
  const thread = { thread_id: "thr_1" };
  const items = { ...thread, limit: 9 };

  async function queriesOf(body: object): Promise<Sent[]> {
    sent.length = 0;
    const result = await server.process(JSON.stringify(body), owner);
    if (!(result instanceof NonStreamingResult)) await readAll(result);
    return sent.filter(({ query }) => /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(query));
  }

  const operations: [string, object][] = [
    ["threads.get_by_id", thread],
    ["threads.list", { limit: 9, order: "desc" }],
    ["threads.list", { limit: 9, order: "desc", after: "thr_2" }],
    ["threads.update", { ...thread, title: "Boots" }],
    ["items.list", { ...items, order: "desc" }],
    ["items.list", { ...items, order: "asc", after: "msg_1" }],
    ["items.feedback", { ...thread, item_ids: ["msg_1"], kind: "positive" }],
    ["turns.attach", thread],
    ["turns.stop", thread],
    ["threads.retry_after_item", { ...thread, item_id: "msg_u" }],
    ["threads.add_user_message", {}],
    ["threads.delete", { thread_id: "thr_2" }],
  ];

  describe("operations of the protocol", () => {
    beforeAll(async () => {
      for (const id of ["thr_1", "thr_2"]) await store.saveThread(makeThread({ id }), owner);
      await store.addThreadItem("thr_1", makeUserMessage(), owner);
      await store.addThreadItem("thr_1", makeMessage(), owner);
    });

    it.each(operations)(
      "use at most five queries, each with an index: %s %o",
      async (type, params) => {
        const body = type === "threads.add_user_message" ? addMessage() : request(type, params);
        const queries = await queriesOf(body);
        expect(queries.length).toBeGreaterThan(0);
        expect(queries.length).toBeLessThanOrEqual(MAX_QUERIES);
        for (const { query, params: values } of queries) {
          const plan = await explain(url, query, ParametersSchema.parse(JSON.parse(values)));
          expect.soft(plan, query).not.toMatch(wasteful);
        }
      },
    );
  });
}

/** The tables that were read completely, and rows sorted without an index. */
const wasteful =
  /SCAN "?(Thread|ThreadItem|Turn|Attachment|Feedback)"?(?! USING)|USE TEMP B-TREE|Seq Scan|Sort Key/i;

/** Uses a separate connection, because SQLite's driver leaves the explained statement open. */
async function explain(url: string, query: string, values: unknown[]): Promise<string> {
  const database = await openDatabase(readDatabaseTarget({ DATABASE_URL: url }));
  try {
    const plan =
      database.dialect === "sqlite"
        ? await database.$queryRawUnsafe(`EXPLAIN QUERY PLAN ${query}`, ...values)
        : await explainOnPostgres(database, query, values);
    return PlanSchema.parse(plan)
      .map((line) => String(line["detail"] ?? line["QUERY PLAN"]))
      .join("\n");
  } finally {
    await database.$disconnect();
  }
}

/** With so few rows, PostgreSQL would scan and sort the table even if an index could be used. */
function explainOnPostgres(database: Database, query: string, values: unknown[]): Promise<unknown> {
  return database.$transaction(async (transaction) => {
    for (const means of ["seqscan", "bitmapscan", "sort"]) {
      await transaction.$executeRawUnsafe(`SET LOCAL enable_${means} = off`);
    }
    return transaction.$queryRawUnsafe(`EXPLAIN ${query}`, ...values);
  });
}
