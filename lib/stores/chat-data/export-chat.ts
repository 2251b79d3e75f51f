import type { Attachment, ThreadItem } from "@acme/chatkit-server";
import { inBatches } from "@/lib/data-rights";
import type { Database, Owner } from "@/lib/db";
import { attachmentFromColumns, itemFromData } from "../rows";
import { selectedColumns, threadFromColumns } from "../thread-columns";
import type {
  ExportedChat,
  ExportedFeedback,
  ExportedThread,
  ExportedUsage,
} from "./exported-chat";

export function exportChat(database: Database, owner: Owner): ExportedChat {
  return {
    threads: () => exportThreads(database, owner),
    attachments: () => exportAttachments(database, owner),
    usage: () => exportUsage(database, owner),
    feedback: () => exportFeedback(database, owner),
  };
}

async function* exportThreads(database: Database, owner: Owner): AsyncGenerator<ExportedThread> {
  const threads = inBatches<{ sortKey: string } & Parameters<typeof threadFromColumns>[0]>(
    ({ after: last, take }) =>
      database.thread.findMany({
        where: { ...owner, ...(last && { sortKey: { gt: last.sortKey } }) },
        orderBy: { sortKey: "asc" },
        take,
        select: { ...selectedColumns, sortKey: true },
      }),
  );
  for await (const { sortKey: _sortKey, ...row } of threads) {
    yield { ...threadFromColumns(row), items: () => exportItems(database, owner, row.id) };
  }
}

async function* exportItems(
  database: Database,
  owner: Owner,
  threadId: string,
): AsyncGenerator<ThreadItem> {
  const rows = inBatches<{ position: number; data: string }>(({ after: last, take }) =>
    database.threadItem.findMany({
      where: { ...owner, threadId, position: { gt: last?.position ?? -1 } },
      orderBy: { position: "asc" },
      take,
      select: { position: true, data: true },
    }),
  );
  for await (const { data } of rows) yield itemFromData(data);
}

async function* exportAttachments(database: Database, owner: Owner): AsyncGenerator<Attachment> {
  const rows = inBatches<{ id: string; threadId: string | null; data: string }>(
    ({ after: last, take }) =>
      database.attachment.findMany({
        where: { ...owner, id: { gt: last?.id ?? "" } },
        orderBy: { id: "asc" },
        take,
        select: { id: true, threadId: true, data: true },
      }),
  );
  for await (const row of rows) yield attachmentFromColumns(row);
}

async function* exportFeedback(database: Database, owner: Owner): AsyncGenerator<ExportedFeedback> {
  const rows = inBatches<{ threadId: string; itemId: string; kind: string }>(
    ({ after: last, take }) =>
      database.feedback.findMany({
        where: owner,
        orderBy: [{ threadId: "asc" }, { itemId: "asc" }],
        take,
        ...(last && {
          skip: 1,
          cursor: {
            tenantId_userId_threadId_itemId: {
              ...owner,
              threadId: last.threadId,
              itemId: last.itemId,
            },
          },
        }),
        select: { threadId: true, itemId: true, kind: true },
      }),
  );
  for await (const { threadId, itemId, kind } of rows) {
    yield { thread_id: threadId, item_id: itemId, kind };
  }
}

async function* exportUsage(database: Database, owner: Owner): AsyncGenerator<ExportedUsage> {
  const select = {
    id: true,
    threadId: true,
    createdAt: true,
    model: true,
    inputTokens: true,
    outputTokens: true,
    tools: true,
    ending: true,
  } as const;
  const read = ({ after: last, take }: { after: { id: string } | undefined; take: number }) =>
    database.turnUsage.findMany({
      where: { ...owner, id: { gt: last?.id ?? "" } },
      orderBy: { id: "asc" },
      take,
      select,
    });
  for await (const row of inBatches<Awaited<ReturnType<typeof read>>[number]>(read)) {
    yield {
      thread_id: row.threadId,
      created_at: new Date(Number(row.createdAt)).toISOString(),
      model: row.model,
      input_tokens: row.inputTokens,
      output_tokens: row.outputTokens,
      tools: JSON.parse(row.tools),
      ending: row.ending,
    };
  }
}
