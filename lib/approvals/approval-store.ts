import { z } from "zod";
import { DAY_MS, systemClock, type Clock } from "@/lib/clock";
import { getDatabase, type Owner } from "@/lib/db";

/** How long an approval can be answered, in milliseconds. */
const ANSWERABLE_FOR = DAY_MS;

const ArgumentsSchema = z.record(z.string(), z.unknown());

export interface Approval {
  threadId: string;
  tool: string;
  arguments: Record<string, unknown>;
}

export async function requestApproval(
  { tenantId, userId }: Owner,
  { threadId, tool, arguments: given }: Approval,
  clock: Clock = systemClock,
): Promise<string> {
  const database = await getDatabase();
  const id = `apr_${crypto.randomUUID().replaceAll("-", "")}`;
  const call = { threadId, tool, arguments: JSON.stringify(given), status: "pending" };
  await database.approval.create({ data: { tenantId, userId, id, createdAt: clock(), ...call } });
  return id;
}

/**
 * Records the user's decision once. Null if it was already decided, if the call belongs to another
 * user or thread, or after `ANSWERABLE_FOR`.
 */
export async function decideApproval(
  { tenantId, userId }: Owner,
  { id, threadId, approve }: { id: string; threadId: string; approve: boolean },
  clock: Clock = systemClock,
): Promise<Approval | null> {
  const database = await getDatabase();
  const where = { tenantId, userId, id, threadId };
  const { count } = await database.approval.updateMany({
    where: { ...where, status: "pending", createdAt: { gt: clock() - ANSWERABLE_FOR } },
    data: { status: approve ? "approved" : "declined" },
  });
  if (count === 0) return null;
  const row = await database.approval.findFirst({
    where,
    select: { threadId: true, tool: true, arguments: true },
  });
  return row && { ...row, arguments: ArgumentsSchema.parse(JSON.parse(row.arguments)) };
}
