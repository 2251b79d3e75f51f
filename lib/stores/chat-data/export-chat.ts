import type { Attachment, ThreadItem } from "@acme/chatkit-server";
import type { Database, Owner } from "@/lib/db";
import { attachmentFromColumns, itemFromData } from "../rows";
import { selectedColumns, threadFromColumns } from "../thread-columns";
import type { ExportedChat, ExportedThread, ExportedUsage } from "./exported-chat";

export async function exportChat(database: Database, owner: Owner): Promise<ExportedChat> {
  return {
    threads: await exportThreads(database, owner),
    attachments: await exportAttachments(database, owner),
    usage: await exportUsage(database, owner),
    feedback: await exportFeedback(database, owner),
  };
}

/**
 * Items are read in a separate query: with a join, Prisma would pass every thread's id as a
 * parameter, and databases limit their number.
 */
async function exportThreads(database: Database, owner: Owner): Promise<ExportedThread[]> {
  const threads = await database.thread.findMany({
    where: owner,
    orderBy: { sortKey: "asc" },
    select: selectedColumns,
  });
  const rows = await database.threadItem.findMany({
    where: owner,
    orderBy: [{ threadId: "asc" }, { position: "asc" }],
    select: { threadId: true, data: true },
  });
  const items = new Map<string, ThreadItem[]>(threads.map(({ id }) => [id, []]));
  for (const { threadId, data } of rows) items.get(threadId)?.push(itemFromData(data));
  return threads.map((row) => ({ ...threadFromColumns(row), items: items.get(row.id) ?? [] }));
}

async function exportAttachments(database: Database, owner: Owner): Promise<Attachment[]> {
  const rows = await database.attachment.findMany({
    where: owner,
    orderBy: { id: "asc" },
    select: { threadId: true, data: true },
  });
  return rows.map(attachmentFromColumns);
}

async function exportFeedback(database: Database, owner: Owner): Promise<ExportedChat["feedback"]> {
  const rows = await database.feedback.findMany({
    where: owner,
    orderBy: { createdAt: "asc" },
    select: { threadId: true, itemId: true, kind: true },
  });
  return rows.map((row) => ({ thread_id: row.threadId, item_id: row.itemId, kind: row.kind }));
}

async function exportUsage(database: Database, owner: Owner): Promise<ExportedUsage[]> {
  const rows = await database.turnUsage.findMany({
    where: owner,
    orderBy: { createdAt: "asc" },
    select: {
      threadId: true,
      createdAt: true,
      model: true,
      inputTokens: true,
      outputTokens: true,
      tools: true,
      ending: true,
    },
  });
  return rows.map((row) => ({
    thread_id: row.threadId,
    created_at: new Date(Number(row.createdAt)).toISOString(),
    model: row.model,
    input_tokens: row.inputTokens,
    output_tokens: row.outputTokens,
    tools: JSON.parse(row.tools),
    ending: row.ending,
  }));
}
